package mingzhang.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java's own signatures agree with these, and a passphrase opens what it closed. */
class SigningKeyTest {
  private static final String CIPHER = "PBEWithHmacSHA256AndAES_256";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Ed25519, 255, Ed25519",
    "EC, 256, SHA256withECDSA",
    "EC, 384, SHA384withECDSA",
    "RSA, 3072, SHA256withRSA"
  })
  void javaVerifiesIt(String algorithm, int bits, String signature)
      throws IOException, GeneralSecurityException {
    KeyPair pair = pair(algorithm, bits);
    Path key = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    Path file = Files.writeString(folder.resolve("file"), "预算公开\n");
    Findings findings = new Findings();
    byte[] signed = SigningKey.read(key, "key", Optional::empty, findings).orElseThrow().sign(file);
    Signature java = Signature.getInstance(signature);
    java.initVerify(pair.getPublic());
    java.update(Files.readAllBytes(file));
    Assertions.assertTrue(java.verify(signed));
    assertEquals(List.of(), findings.sorted());
  }

  @ParameterizedTest
  @CsvSource({"right,", "wrong, sign-key-passphrase", "口令, sign-key-passphrase"})
  void passphraseIsTried(String given, @Nullable String told)
      throws IOException, GeneralSecurityException {
    Path key = pem("ENCRYPTED PRIVATE KEY", closed(pair("EC", 256)));
    Findings findings = new Findings();
    Optional<SigningKey> read = SigningKey.read(key, "key", () -> Optional.of(given), findings);
    assertEquals(told == null, read.isPresent());
    assertEquals(
        Optional.ofNullable(told).stream().toList(),
        findings.sorted().stream().map(Finding::id).toList());
  }

  @Test
  void passphraseIsAskedForOnlyIfNeeded() throws IOException, GeneralSecurityException {
    Path key = pem("PRIVATE KEY", pair("EC", 256).getPrivate().getEncoded());
    Findings findings = new Findings();
    Optional<SigningKey> read =
        SigningKey.read(
            key,
            "key",
            () -> {
              throw new AssertionError("asked");
            },
            findings);
    assertEquals(Optional.of(KeyKind.P256), read.map(SigningKey::kind));
  }

  private static KeyPair pair(String algorithm, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static byte[] closed(KeyPair pair) throws IOException, GeneralSecurityException {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    SecretKey secret =
        SecretKeyFactory.getInstance(CIPHER).generateSecret(new PBEKeySpec("right".toCharArray()));
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(Cipher.ENCRYPT_MODE, secret, new PBEParameterSpec(salt, 2048));
    return new EncryptedPrivateKeyInfo(
            new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_PBES2,
                ASN1Primitive.fromByteArray(cipher.getParameters().getEncoded())),
            cipher.doFinal(pair.getPrivate().getEncoded()))
        .getEncoded();
  }

  private Path pem(String label, byte[] bytes) throws IOException {
    String text = Base64.getMimeEncoder().encodeToString(bytes);
    return Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
  }
}
