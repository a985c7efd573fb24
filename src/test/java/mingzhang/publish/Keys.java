package mingzhang.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;

/** Makes keys, in the form of {@code ssh-keygen}. */
final class Keys {
  private Keys() {}

  static KeyPair ed25519() {
    return generate("ssh-ed25519", 256);
  }

  static KeyPair rsa() {
    return generate("ssh-rsa", 2048);
  }

  private static KeyPair generate(String kind, int bits) {
    try {
      return KeyUtils.generateKeyPair(kind, bits);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A private key in a file of a folder, encrypted with {@link SftpServer#PASSPHRASE} or not. */
  static Path file(KeyPair pair, Path folder, boolean encrypted) throws IOException {
    return encrypted
        ? encrypted(pair, folder.resolve("encrypted"), SftpServer.PASSPHRASE)
        : write(pair, folder.resolve("plain"));
  }

  /** Writes a private key that only its owner may read. */
  static Path write(KeyPair pair, Path file) throws IOException {
    return write(pair, file, null);
  }

  static Path encrypted(KeyPair pair, Path file, String passphrase) throws IOException {
    OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
    encryption.setPassword(passphrase);
    encryption.setCipherName("AES");
    encryption.setCipherMode("CTR");
    encryption.setCipherType("256");
    return write(pair, file, encryption);
  }

  private static Path write(
      KeyPair pair, Path file, @org.jspecify.annotations.Nullable OpenSSHKeyEncryptionContext how)
      throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "test", how, text);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
    Files.write(file, text.toByteArray());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }

  static String line(KeyPair pair) {
    return PublicKeyEntry.toString(pair.getPublic());
  }

  static String fingerprint(KeyPair pair) {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
  }

  static void authorize(KeyPair pair, Path file) throws IOException {
    Files.write(file, (line(pair) + "\n").getBytes(StandardCharsets.US_ASCII));
  }
}
