package mingzhang.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Findings;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
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

  private CheckingKey(KnownKey known) {
    this.kind = known.kind();
    this.key = known.key();
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
    return part.flatMap(p -> KnownKey.of(p.getContent(), new Form(p.getType()), shown, findings))
        .map(CheckingKey::new);
  }

  /** A public key alone, or in a certificate. */
  private record Form(String label) implements KnownKey.Form<SubjectPublicKeyInfo> {
    @Override
    public SubjectPublicKeyInfo read(byte[] bytes) {
      return label.equals(CERTIFICATE)
          ? Certificate.getInstance(bytes).getSubjectPublicKeyInfo()
          : SubjectPublicKeyInfo.getInstance(bytes);
    }

    @Override
    public AlgorithmIdentifier algorithm(SubjectPublicKeyInfo read) {
      return read.getAlgorithm();
    }

    @Override
    public AsymmetricKeyParameter key(SubjectPublicKeyInfo read) throws IOException {
      return PublicKeyFactory.createKey(read);
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
