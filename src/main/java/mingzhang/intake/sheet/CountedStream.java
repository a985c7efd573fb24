package mingzhang.intake.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes have been read, so that somebody can stop it. */
final class CountedStream extends FilterInputStream {
  /** Told of each read. */
  interface Counter {
    void count(int bytes) throws IOException;
  }

  /** More was unpacked than any disclosure holds. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Counter counter;

  CountedStream(InputStream in, Counter counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      counter.count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      counter.count(read);
    }
    return read;
  }
}
