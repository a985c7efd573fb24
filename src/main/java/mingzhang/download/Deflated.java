package mingzhang.download;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Bytes compressed as in a zip file (raw DEFLATE, RFC 1951), the same on every machine. */
final class Deflated {
  private static final int LEVEL = 4;
  private static final int LEAST_BITS = 9;
  private static final int MOST_BITS = 15;
  private static final int MOST_MEMORY = 8;

  /** How far from the end of its window DEFLATE stops to look back. */
  private static final int LOOKAHEAD = 262;

  private Deflated() {}

  /** What stands in the zip. */
  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(compressed, deflater(bytes.length), 1 << 13)) {
      out.write(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** Its tables are as large as the bytes need: most files in a zip are much smaller than 32 KB. */
  private static Deflater deflater(int length) throws IOException {
    int bits = 32 - Integer.numberOfLeadingZeros(length + LOOKAHEAD);
    int window = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    return new Deflater(LEVEL, -window, Math.min(MOST_MEMORY, window - 6));
  }

  /** CRC-32 of the bytes before. */
  static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
