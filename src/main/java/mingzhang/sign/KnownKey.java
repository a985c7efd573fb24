package mingzhang.sign;

import java.io.IOException;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.RSAKeyParameters;

/** A private or public key that signs here: of a kind that OpenSSL verifies, strong for years. */
record KnownKey(KeyKind kind, AsymmetricKeyParameter key) {
  /** RSA with fewer bits is not enough beyond 2030 (NIST SP 800-57). */
  private static final int SMALLEST_RSA = 3072;

  /** How a key is understood: first its form, then what it holds. */
  interface Form<T> {
    /** What the bytes say, or an exception of the library. */
    T read(byte[] bytes);

    /** What it is a key for. */
    AlgorithmIdentifier algorithm(T read);

    /** The key itself. */
    AsymmetricKeyParameter key(T read) throws IOException;
  }

  /** The key of some bytes; empty where a finding says why they are none that signs. */
  static <T> Optional<KnownKey> of(byte[] bytes, Form<T> form, String shown, Findings findings) {
    T read;
    try {
      read = form.read(bytes);
    } catch (IllegalArgumentException | ClassCastException e) {
      findings.add(damaged(shown));
      return Optional.empty();
    }
    try {
      return of(form.algorithm(read), form.key(read), shown, findings);
    } catch (IOException | RuntimeException e) { // an algorithm it does not know, or no such key
      findings.add(unfit(shown));
      return Optional.empty();
    }
  }

  private static Optional<KnownKey> of(
      AlgorithmIdentifier algorithm, AsymmetricKeyParameter key, String shown, Findings findings) {
    Optional<KeyKind> kind = KeyKind.of(key);
    if (kind.isEmpty() || algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      findings.add(unfit(shown));
      return Optional.empty();
    }
    if (key instanceof RSAKeyParameters rsa && rsa.getModulus().bitLength() < SMALLEST_RSA) {
      findings.add(
          Finding.error(
              "sign-key-weak", Place.of(shown), rsa.getModulus().bitLength(), SMALLEST_RSA));
      return Optional.empty();
    }
    return kind.map(k -> new KnownKey(k, key));
  }

  /** That a file is no key at all. */
  static Finding damaged(String shown) {
    return Finding.error("sign-key-damaged", Place.of(shown)).withHint("sign-key-damaged");
  }

  private static Finding unfit(String shown) {
    return Finding.error("sign-key-kind", Place.of(shown))
        .withHint("there-are", String.join(", ", KeyKind.words()));
  }
}
