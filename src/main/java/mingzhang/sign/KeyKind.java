package mingzhang.sign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.signers.SM2Signer;

/**
 * The kinds of keys that sign, each with one way to sign.
 *
 * <p>All but SM2 give the same signature for the same file: Ed25519 (RFC 8032), ECDSA with the
 * numbers of RFC 6979, RSA with PKCS #1 v1.5 (RFC 8017).
 */
public enum KeyKind {
  /** Ed25519 over the file itself, which has to be in memory for it. */
  ED25519("Ed25519"),
  /** ECDSA on P-256 over SHA-256. */
  P256("EC P-256"),
  /** ECDSA on P-384 over SHA-384. */
  P384("EC P-384"),
  /** RSA over SHA-256. */
  RSA("RSA"),
  /** SM2 over SM3 (GB/T 32918), with the usual name of the signer, 1234567812345678. */
  SM2("SM2");

  private final String word;

  KeyKind(String word) {
    this.word = word;
  }

  /** What it is called. */
  public String word() {
    return word;
  }

  /** What all are called. */
  static List<String> words() {
    return Arrays.stream(values()).map(KeyKind::word).toList();
  }

  /** The kind of a private or public key; empty for kinds and curves that do not sign here. */
  static Optional<KeyKind> of(AsymmetricKeyParameter key) {
    if (key instanceof Ed25519PrivateKeyParameters || key instanceof Ed25519PublicKeyParameters) {
      return Optional.of(ED25519);
    }
    if (key instanceof RSAKeyParameters) {
      return Optional.of(RSA);
    }
    if (key instanceof ECKeyParameters ec
        && ec.getParameters() instanceof ECNamedDomainParameters curve) {
      if (curve.getName().equals(SECObjectIdentifiers.secp256r1)) {
        return Optional.of(P256);
      }
      if (curve.getName().equals(SECObjectIdentifiers.secp384r1)) {
        return Optional.of(P384);
      }
      if (curve.getName().equals(GMObjectIdentifiers.sm2p256v1)) {
        return Optional.of(SM2);
      }
    }
    return Optional.empty();
  }

  /** What makes and verifies signatures of this kind. */
  Signer signer() {
    return switch (this) {
      case ED25519 -> new Ed25519Signer();
      case P256 -> ecdsa(new SHA256Digest(), new SHA256Digest());
      case P384 -> ecdsa(new SHA384Digest(), new SHA384Digest());
      case RSA -> new RSADigestSigner(new SHA256Digest());
      case SM2 -> new SM2Signer();
    };
  }

  private static Signer ecdsa(Digest ofFile, Digest ofNumbers) {
    return new DSADigestSigner(new ECDSASigner(new HMacDSAKCalculator(ofNumbers)), ofFile);
  }
}
