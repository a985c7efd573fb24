package mingzhang.download;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Bytes compressed as in a zip file (raw DEFLATE, RFC 1951), the same on every machine. */
final class Deflated {
  private static final int LEVEL = 6;

  private Deflated() {}

  /** What stands in the zip. */
  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(compressed, new Deflater(LEVEL, true), 1 << 13)) {
      out.write(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** CRC-32 of the bytes before. */
  static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
