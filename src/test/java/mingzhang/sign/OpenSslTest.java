package mingzhang.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenSSL verifies what is signed here, and what it signs is verified here. */
class OpenSslTest {
  private static final String RAW_SM2 =
      "-rawin -digest sm3 -pkeyopt distid:1234567812345678 -in file -sigfile file.sig";

  @TempDir private Path folder;

  @BeforeEach
  void fileToSign() throws IOException {
    assumeTrue(OpenSsl.isThere(), "no OpenSSL 3 on the PATH");
    byte[] bytes = new byte[200_000];
    new java.util.Random(7).nextBytes(bytes);
    Files.write(folder.resolve("file"), bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "EC P-256, -algorithm EC -pkeyopt ec_paramgen_curve:P-256, dgst -sha256 -verify public.pem -signature file.sig file",
    "EC P-384, -algorithm EC -pkeyopt ec_paramgen_curve:P-384, dgst -sha384 -verify public.pem -signature file.sig file",
    "RSA,      -algorithm RSA -pkeyopt rsa_keygen_bits:3072,   dgst -sha256 -verify public.pem -signature file.sig file",
    "Ed25519,  -algorithm ED25519, pkeyutl -verify -pubin -inkey public.pem -rawin -in file -sigfile file.sig",
    "SM2,      -algorithm SM2,     pkeyutl -verify -pubin -inkey public.pem " + RAW_SM2
  })
  void openSslVerifiesIt(String word, String key, String verify) throws IOException {
    OpenSsl openSsl = pair(key);
    assertEquals(List.of(), signed("key.pem", "", word));
    String said = openSsl.run(verify);
    assertTrue(said.contains("Verified OK") || said.contains("Verified Successfully"), said);
    assertEquals(List.of(), verified("public.pem"));

    byte[] signature = Files.readAllBytes(folder.resolve("file.sig"));
    if (!word.equals("SM2")) {
      assertEquals(List.of(), signed("key.pem", "", word), "the same bytes when signed again");
    }
    byte[] bytes = Files.readAllBytes(folder.resolve("file"));
    bytes[bytes.length - 1] ^= 1;
    Files.write(folder.resolve("file"), bytes);
    assertThrows(AssertionError.class, () -> openSsl.run(verify));
    String wrong = word.equals("RSA") ? "signature-changed" : "signature-wrong";
    assertEquals(List.of(wrong), verified("public.pem"));

    bytes[bytes.length - 1] ^= 1;
    Files.write(folder.resolve("file"), bytes);
    signature[signature.length - 1] ^= 1;
    Files.write(folder.resolve("file.sig"), signature);
    assertEquals(List.of("signature-wrong"), verified("public.pem"));
  }

  @ParameterizedTest
  @CsvSource({
    "-algorithm EC -pkeyopt ec_paramgen_curve:P-256, dgst -sha256 -sign key.pem -out file.sig file",
    "-algorithm EC -pkeyopt ec_paramgen_curve:P-384, dgst -sha384 -sign key.pem -out file.sig file",
    "-algorithm RSA -pkeyopt rsa_keygen_bits:4096, dgst -sha256 -sign key.pem -out file.sig file",
    "-algorithm ED25519, pkeyutl -sign -inkey key.pem -rawin -in file -out file.sig",
    "-algorithm SM2, pkeyutl -sign -inkey key.pem -rawin -digest sm3 -pkeyopt distid:1234567812345678 -in file -out file.sig"
  })
  void itVerifiesOpenSsl(String key, String sign) throws IOException {
    pair(key).run(sign);
    assertEquals(List.of(), verified("public.pem"));
  }

  @Test
  void certificateVerifies() throws IOException {
    pair("-algorithm EC -pkeyopt ec_paramgen_curve:P-256")
        .run("req -x509 -new -key key.pem -subj /CN=archive -days 1 -out certificate.pem");
    assertEquals(List.of(), signed("key.pem", "", "EC P-256"));
    assertEquals(List.of(), verified("certificate.pem"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ed25519, -algorithm ED25519, -v2 aes-256-cbc",
    "Ed25519, -algorithm ED25519, -v2 aes-128-cbc -v2prf hmacWithSHA512",
    "SM2, -algorithm SM2, -v2 aes-256-cbc"
  })
  void passphraseOpensTheKey(String word, String kind, String cipher) throws IOException {
    pair(kind).run("pkcs8 -topk8 -in key.pem -passout pass:right " + cipher + " -out closed.pem");
    assertEquals(List.of("sign-key-passphrase"), signed("closed.pem", "wrong", ""));
    assertEquals(List.of("sign-key-passphrase"), signed("closed.pem", "口令", ""));
    assertEquals(List.of("sign-key-encrypted"), signed("closed.pem", "", ""));
    assertEquals(List.of(), signed("closed.pem", "right", word));
    assertEquals(List.of(), verified("public.pem"));
  }

  @Test
  void otherProtectionIsTold() throws IOException {
    pair("-algorithm ED25519").run("pkcs8 -topk8 -in key.pem -passout pass:a -scrypt -out c.pem");
    assertEquals(List.of("sign-key-damaged"), signed("c.pem", "a", ""));
  }

  @Test
  void otherFormsOfKeysAreTold() throws IOException {
    new OpenSsl(folder).run("ecparam -name prime256v1 -genkey -out sec1.pem");
    assertEquals(List.of("sign-key-label"), signed("sec1.pem", "", ""));
    pair("-algorithm EC -pkeyopt ec_paramgen_curve:secp256k1");
    assertEquals(List.of("sign-key-kind"), signed("key.pem", "", ""));
    assertEquals(List.of("sign-key-kind"), verified("public.pem"));
    pair("-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:3072");
    assertEquals(List.of("sign-key-kind"), signed("key.pem", "", ""));
    assertEquals(List.of("sign-key-kind"), verified("public.pem"));
  }

  private OpenSsl pair(String kind) throws IOException {
    OpenSsl openSsl = new OpenSsl(folder);
    assumeTrue(!kind.contains("SM2") || openSsl.hasSm2(), "an OpenSSL without SM2");
    openSsl.run("genpkey " + kind + " -out key.pem");
    openSsl.run("pkey -in key.pem -pubout -out public.pem");
    return openSsl;
  }

  private Detached detached() {
    return new Detached(folder.resolve("file"), folder.resolve("file.sig"), "file.sig");
  }

  private List<String> signed(String key, String passphrase, String kind) {
    Findings findings = new Findings();
    Optional<String> given = Optional.of(passphrase).filter(p -> !p.isEmpty());
    SigningKey.read(folder.resolve(key), key, () -> given, findings)
        .ifPresent(
            k -> {
              assertEquals(kind, k.kind().word());
              detached().sign(k, findings);
            });
    return ids(findings);
  }

  private List<String> verified(String key) {
    Findings findings = new Findings();
    CheckingKey.read(folder.resolve(key), key, findings)
        .ifPresent(k -> detached().verify(k, findings));
    return ids(findings);
  }

  private static List<String> ids(Findings findings) {
    return findings.sorted().stream().map(Finding::id).toList();
  }
}
