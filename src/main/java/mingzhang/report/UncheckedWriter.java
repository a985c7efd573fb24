package mingzhang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Passes characters on; tells an I/O error unchecked, and leaves the other writer open. */
final class UncheckedWriter extends Writer {
  private final Writer out;

  UncheckedWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int from, int length) {
    try {
      out.write(characters, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    flush();
  }
}
