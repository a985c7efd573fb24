package mingzhang.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compressed copies (RFC 1952) that a web server hands out as they are.
 *
 * <p>They hold no name and no time, so the same file gives the same copy.
 */
final class Gzip {
  /** What the name of a copy ends with. */
  static final String ENDING = ".gz";

  private static final Set<String> KINDS =
      Set.of("html", "css", "js", "json", "svg", "xml", "csv", "txt", "md", "webmanifest");

  private Gzip() {}

  /** Whether a file is text, by the ending of its name. */
  static boolean isWorthIt(String path) {
    return KINDS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** The copy of a file. */
  static byte[] of(byte[] content) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(content.length / 3 + 32);
    try (OutputStream out = new Smallest(copy)) {
      out.write(content);
    }
    return copy.toByteArray();
  }

  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
