package mingzhang.broken;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Keys and signatures that are not what they should be, by the name of the case. */
final class MadeKeys {
  private static final String BAG = "archive/budget-2025.bagit.zip";

  private interface Maker {
    void make(Path site) throws IOException, GeneralSecurityException;
  }

  private static final Map<String, Maker> ALL =
      Map.ofEntries(
          Map.entry("sign-key-no-pem", s -> write(s.resolve("key.pem"), "no key\n")),
          Map.entry("sign-key-label", s -> pair(s, "Ed25519", 255)),
          Map.entry("sign-key-label.private", s -> signed(s, "Ed25519", 255)),
          Map.entry(
              "sign-key-damaged",
              s -> write(s.resolve("key.pem"), pem("PRIVATE KEY", new byte[] {48, 9, 2, 1}))),
          Map.entry("sign-key-kind", s -> pair(s, "X25519", 255)),
          Map.entry("sign-key-kind.curve", s -> pair(s, "EC", 521)),
          Map.entry("sign-key-weak", s -> pair(s, "RSA", 2048)),
          Map.entry(
              "sign-key-encrypted",
              s -> write(s.resolve("key.pem"), pem("ENCRYPTED PRIVATE KEY", new byte[] {48, 0}))),
          Map.entry(
              "sign-key-open",
              s -> {
                pair(s, "EC", 256);
                Files.setPosixFilePermissions(
                    s.resolve("key.pem"), PosixFilePermissions.fromString("rw-r--r--"));
              }),
          Map.entry(
              "sign-key-inside",
              s -> {
                pair(s, "EC", 256);
                Files.move(s.resolve("key.pem"), s.resolve("content/key.pem"));
              }),
          Map.entry(
              "signature-exists",
              s -> {
                pair(s, "EC", 256);
                Files.createDirectories(s.resolve("archive"));
                write(s.resolve(BAG + ".sig"), "another");
              }),
          Map.entry(
              "signature-too-large",
              s -> {
                pair(s, "Ed25519", 255);
                try (RandomAccessFile large =
                    new RandomAccessFile(s.resolve("large.bagit.zip").toFile(), "rw")) {
                  large.setLength((128L << 20) + 1);
                }
                Files.write(s.resolve("large.bagit.zip.sig"), new byte[64]);
              }),
          Map.entry(
              "signature-missing",
              s -> {
                signed(s, "EC", 256);
                Files.delete(s.resolve(BAG + ".sig"));
              }),
          Map.entry(
              "signature-damaged",
              s -> {
                signed(s, "Ed25519", 255);
                write(s.resolve(BAG + ".sig"), "cut off");
              }),
          Map.entry(
              "signature-changed",
              s -> {
                signed(s, "RSA", 3072);
                MadeArchives.flip(s, BAG, "PK\1\2");
              }),
          Map.entry(
              "signature-wrong",
              s -> {
                signed(s, "EC", 256);
                pair(s, "EC", 256);
              }),
          Map.entry(
              "signature-wrong.file",
              s -> {
                signed(s, "EC", 256);
                MadeArchives.flip(s, BAG, "PK\1\2");
              }),
          Map.entry("signature-not-checked", s -> signed(s, "Ed25519", 255)));

  private MadeKeys() {}

  static void make(String name, Path site) throws IOException {
    Maker maker = ALL.get(name);
    if (maker != null) {
      try {
        maker.make(site);
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void signed(Path site, String algorithm, int bits)
      throws IOException, GeneralSecurityException {
    pair(site, algorithm, bits);
    ConsoleText.of(
        site, "archive 2025 --as-of 2026-03-31 --form bagit --sign key.pem", Locale.ENGLISH);
  }

  /** A private key, {@code key.pem}, and its public one, {@code public.pem}. */
  private static void pair(Path site, String algorithm, int bits)
      throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    KeyPair pair = generator.generateKeyPair();
    write(site.resolve("key.pem"), pem("PRIVATE KEY", pair.getPrivate()));
    write(site.resolve("public.pem"), pem("PUBLIC KEY", pair.getPublic()));
  }

  private static String pem(String label, Key key) {
    return pem(label, key.getEncoded());
  }

  private static String pem(String label, byte[] bytes) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
