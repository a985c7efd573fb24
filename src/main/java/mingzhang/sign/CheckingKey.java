package mingzhang.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.encodings.PKCS1Encoding;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * A public key in PEM, or that of an X.509 certificate; who issued a certificate and until when it
 * was valid is not looked at.
 */
public final class CheckingKey {
  private static final String CERTIFICATE = "CERTIFICATE";

  private final KeyKind kind;
  private final AsymmetricKeyParameter key;

  private CheckingKey(KeyKind kind, AsymmetricKeyParameter key) {
    this.kind = kind;
    this.key = key;
  }

  /**
   * Reads a key.
   *
   * @param shown how the user calls it
   * @param findings receives why there is none
   */
  public static Optional<CheckingKey> read(Path file, String shown, Findings findings) {
    Optional<PemObject> part =
        PemFile.part(file, shown, List.of("PUBLIC KEY", CERTIFICATE), "sign-public-key", findings);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    SubjectPublicKeyInfo info;
    try {
      byte[] bytes = part.get().getContent();
      info =
          part.get().getType().equals(CERTIFICATE)
              ? Certificate.getInstance(bytes).getSubjectPublicKeyInfo()
              : SubjectPublicKeyInfo.getInstance(bytes);
    } catch (IllegalArgumentException | ClassCastException e) {
      findings.add(Finding.error("sign-key-damaged", Place.of(shown)).withHint("sign-key-damaged"));
      return Optional.empty();
    }
    try {
      AsymmetricKeyParameter key = PublicKeyFactory.createKey(info);
      return KeyRules.kind(info.getAlgorithm(), key, shown, findings)
          .map(kind -> new CheckingKey(kind, key));
    } catch (IOException | RuntimeException e) { // an algorithm it does not know, or no such key
      findings.add(KeyRules.unfit(shown));
      return Optional.empty();
    }
  }

  /** Its kind. */
  public KeyKind kind() {
    return kind;
  }

  /** Whether a signature is the one of a file by this key. */
  boolean verifies(Path file, byte[] signature) throws IOException {
    Signer signer = kind.signer();
    signer.init(false, key);
    SignedBytes.feed(file, signer);
    return signer.verifySignature(signature);
  }

  /** Whether a signature is by this key, of whatever file; RSA alone can tell. */
  boolean made(byte[] signature) {
    if (kind != KeyKind.RSA) {
      return false;
    }
    PKCS1Encoding rsa = new PKCS1Encoding(new RSAEngine());
    rsa.init(false, key);
    try {
      return rsa.processBlock(signature, 0, signature.length).length > 0;
    } catch (InvalidCipherTextException | org.bouncycastle.crypto.DataLengthException e) {
      return false; // of another key, or damaged
    }
  }

  /** Whether some bytes can be a signature by a key of this kind at all. */
  boolean canHaveMade(byte[] signature) {
    return switch (kind) {
      case ED25519 -> signature.length == 64;
      case RSA ->
          signature.length
              == (((org.bouncycastle.crypto.params.RSAKeyParameters) key).getModulus().bitLength()
                      + 7)
                  / 8;
      default -> NumberPair.is(signature);
    };
  }
}
