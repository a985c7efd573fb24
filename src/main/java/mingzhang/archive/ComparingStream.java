package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Compares what is written to it with what another stream gives. */
final class ComparingStream extends OutputStream {
  private final InputStream expected;
  private long position;
  private long difference = -1;

  /** Compares with a stream, which is not closed. */
  ComparingStream(InputStream expected) {
    this.expected = expected;
  }

  @Override
  public void write(int b) throws IOException {
    if (difference < 0 && expected.read() != (b & 0xff)) {
      difference = position;
    }
    position++;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (difference >= 0) {
      position += length;
      return;
    }
    byte[] other = expected.readNBytes(length);
    for (int i = 0; i < length; i++) {
      if (i >= other.length || other[i] != bytes[from + i]) {
        difference = position + i;
        return;
      }
    }
    position += length;
  }

  /** The number of the first byte that differs, from 0; negative where all are the same. */
  long difference() throws IOException {
    if (difference < 0 && expected.read() >= 0) {
      difference = position;
    }
    return difference;
  }
}
