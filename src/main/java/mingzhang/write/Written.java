package mingzhang.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What has become of a file that was written piece by piece.
 *
 * @param bytes its size
 * @param sha256 its digest, 64 lower-case hexadecimal digits
 */
public record Written(long bytes, String sha256) {
  /** Writes a file. */
  @FunctionalInterface
  public interface Body {
    /** Writes all of it; the stream is closed by its owner. */
    void write(OutputStream out) throws IOException;
  }
}
