package mingzhang.sign;

import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.RSAKeyParameters;

/** Which keys sign: kinds that OpenSSL verifies, strong enough for years. */
final class KeyRules {
  /** RSA with fewer bits is not enough beyond 2030 (NIST SP 800-57). */
  private static final int SMALLEST_RSA = 3072;

  private KeyRules() {}

  /** The kind of a key; says so if it does not sign. */
  static Optional<KeyKind> kind(
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
    return kind;
  }

  static Finding unfit(String shown) {
    return Finding.error("sign-key-kind", Place.of(shown))
        .withHint("there-are", String.join(", ", KeyKind.words()));
  }
}
