package mingzhang.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import mingzhang.write.WholeFile;

/**
 * A file of the cache: a checksum, then the content; whatever is not whole is as good as absent.
 *
 * <p>The checksum (CRC-32C, RFC 3720) finds what disks and broken copies do to files. It is no
 * protection against people who may write into the cache: they may write into the site too.
 */
final class CacheFile {
  private static final int HEAD = Long.BYTES;

  private CacheFile() {}

  /** Writes it whole or not at all. */
  static void write(Path file, byte[] content) throws IOException {
    ByteBuffer whole = ByteBuffer.allocate(HEAD + content.length);
    whole.putLong(checksum(content, 0)).put(content);
    WholeFile.write(file, whole.array());
  }

  /** Its content; empty if there is no such file or it is damaged. */
  static Optional<byte[]> read(Path file) throws IOException {
    try {
      return content(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> content(byte[] whole) {
    if (whole.length < HEAD || ByteBuffer.wrap(whole).getLong() != checksum(whole, HEAD)) {
      return Optional.empty();
    }
    byte[] content = new byte[whole.length - HEAD];
    System.arraycopy(whole, HEAD, content, 0, content.length);
    return Optional.of(content);
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return ((long) (bytes.length - from) << 32) | sum.getValue();
  }
}
