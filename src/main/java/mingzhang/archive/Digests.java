package mingzhang.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mingzhang.model.Sha256;

/**
 * The digests of one file, each in lower-case hexadecimal digits.
 *
 * @param size bytes
 * @param sha256 SHA-256 (FIPS 180-4)
 * @param sm3 SM3 (GB/T 32905-2016)
 */
public record Digests(long size, String sha256, String sm3) {
  /** The digests of some bytes. */
  public static Digests of(byte[] bytes) {
    return new Digests(bytes.length, Sha256.of(bytes), Sm3.of(bytes));
  }

  /** A digest that every Java platform has, by its name. */
  static String hex(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
