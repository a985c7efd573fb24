package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import mingzhang.model.Sha256;

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
      MessageDigest digest = Sha256.start();
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        sm3.update(buffer, n);
        crc.update(buffer, 0, n);
        size += n;
      }
      return new FileDigest(size, Sha256.hex(digest.digest()), sm3.hex(), crc.getValue());
    }
  }
}
