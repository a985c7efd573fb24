package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What is told of a large file, read piece by piece.
 *
 * @param size bytes
 * @param sha256 its SHA-256
 * @param sm3 its SM3
 * @param crc its CRC-32, as zips have it
 */
public record FileDigest(long size, String sha256, String sm3, long crc) {
  /** Reads a file. */
  public static FileDigest of(Path file) throws IOException {
    CRC32 crc = new CRC32();
    Sm3 sm3 = new Sm3();
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        sm3.update(buffer, n);
        crc.update(buffer, 0, n);
        size += n;
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new FileDigest(size, sha256, sm3.hex(), crc.getValue());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
