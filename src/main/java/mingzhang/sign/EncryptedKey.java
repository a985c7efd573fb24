package mingzhang.sign;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/** A private key that a passphrase protects (PKCS #8, RFC 5958; PBES2, RFC 8018). */
final class EncryptedKey {
  private EncryptedKey() {}

  /** The key in PKCS #8; empty if the passphrase is not its own. */
  static Optional<byte[]> open(byte[] encrypted, String passphrase) throws IOException {
    EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(encrypted);
    PBEKeySpec secret = new PBEKeySpec(passphrase.toCharArray());
    try {
      AlgorithmParameters parameters = info.getAlgParameters();
      // Java tells the cipher of PBES2 by its parameters alone
      String name = parameters == null ? info.getAlgName() : parameters.toString();
      SecretKey key = SecretKeyFactory.getInstance(name).generateSecret(secret);
      Cipher cipher = Cipher.getInstance(name);
      cipher.init(Cipher.DECRYPT_MODE, key, parameters);
      // not getKeySpec: it refuses keys of curves that Java does not know
      byte[] opened = cipher.doFinal(info.getEncryptedData());
      return isKey(opened) ? Optional.of(opened) : Optional.empty();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IOException(e.getMessage(), e);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    } finally {
      secret.clearPassword();
    }
  }

  /** One wrong passphrase in 256 leaves bytes that end as they should, but they are no key. */
  private static boolean isKey(byte[] opened) {
    try {
      return PrivateKeyInfo.getInstance(opened) != null;
    } catch (IllegalArgumentException | ClassCastException e) {
      return false;
    }
  }
}
