package mingzhang.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.util.io.pem.PemObject;

/** A private key (PKCS #8 in PEM, with a passphrase or without); it never leaves this class. */
public final class SigningKey {
  private static final String PLAIN = "PRIVATE KEY";
  private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";

  private final KeyKind kind;
  private final AsymmetricKeyParameter key;

  private SigningKey(KnownKey known) {
    this.kind = known.kind();
    this.key = known.key();
  }

  /**
   * Reads a key.
   *
   * @param shown how the user calls it
   * @param passphrase asked for if the key needs one
   * @param findings receives why there is none
   */
  public static Optional<SigningKey> read(
      Path file, String shown, Supplier<Optional<String>> passphrase, Findings findings) {
    Optional<PemObject> part =
        PemFile.part(file, shown, List.of(PLAIN, ENCRYPTED), "sign-private-key", findings);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = part.get().getContent();
      if (part.get().getType().equals(PLAIN)) {
        return of(bytes, shown, findings);
      }
      Optional<String> word = passphrase.get();
      if (word.isEmpty()) {
        findings.add(
            Finding.error("sign-key-encrypted", Place.of(shown)).withHint("sign-key-encrypted"));
        return Optional.empty();
      }
      Optional<byte[]> opened = EncryptedKey.open(bytes, word.get());
      if (opened.isEmpty()) {
        findings.add(
            Finding.error("sign-key-passphrase", Place.of(shown)).withHint("sign-key-passphrase"));
        return Optional.empty();
      }
      return of(opened.get(), shown, findings);
    } catch (IOException e) {
      findings.add(KnownKey.damaged(shown));
      return Optional.empty();
    }
  }

  private static Optional<SigningKey> of(byte[] bytes, String shown, Findings findings) {
    return KnownKey.of(bytes, new Form(), shown, findings).map(SigningKey::new);
  }

  /** PKCS #8. */
  private record Form() implements KnownKey.Form<PrivateKeyInfo> {
    @Override
    public PrivateKeyInfo read(byte[] bytes) {
      return PrivateKeyInfo.getInstance(bytes);
    }

    @Override
    public AlgorithmIdentifier algorithm(PrivateKeyInfo read) {
      return read.getPrivateKeyAlgorithm();
    }

    @Override
    public AsymmetricKeyParameter key(PrivateKeyInfo read) throws IOException {
      return PrivateKeyFactory.createKey(read);
    }
  }

  /** Its kind. */
  public KeyKind kind() {
    return kind;
  }

  /** The signature of a file. */
  byte[] sign(Path file) throws IOException {
    Signer signer = kind.signer();
    signer.init(true, key);
    SignedBytes.feed(file, signer);
    try {
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
