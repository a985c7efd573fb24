package mingzhang.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The end of a zip, which lists its files (APPNOTE.TXT, 4.3.16).
 *
 * <p>In a zip that was cut short, readers may find the end of another zip that was stored in it.
 */
final class ZipEnd {
  private static final int FILE = 0x04034b50;
  private static final int END = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int COMMENT = 0xffff;

  /** Stands for a number that only the records of ZIP64 tell. */
  private static final long ELSEWHERE = 0xffffffffL;

  private ZipEnd() {}

  /**
   * Looks for the end of a zip.
   *
   * @throws EOFException where the file begins as a zip and does not end as one
   */
  static void require(Path file) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, zip.length() - LENGTH - COMMENT);
      if (read(zip, 0, Integer.BYTES).getInt() == FILE
          && !ends(read(zip, from, (int) (zip.length() - from)), from)) {
        throw new EOFException("zip");
      }
    }
  }

  private static ByteBuffer read(RandomAccessFile zip, long from, int length) throws IOException {
    byte[] bytes = new byte[Math.max(Integer.BYTES, length)];
    zip.seek(from);
    zip.readFully(bytes, 0, (int) Math.min(length, zip.length() - from));
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether the last end record stands right behind the list that it speaks of. */
  private static boolean ends(ByteBuffer last, long from) {
    int at = last.capacity() - LENGTH;
    while (at >= 0 && last.getInt(at) != END) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    long size = Integer.toUnsignedLong(last.getInt(at + 12));
    long offset = Integer.toUnsignedLong(last.getInt(at + 16));
    return size == ELSEWHERE || offset == ELSEWHERE || offset + size == from + at;
  }
}
