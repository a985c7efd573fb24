package mingzhang.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schema (draft 2020-12) of a disclosure's JSON, published with the site.
 *
 * <p>The first number of the version changes when a reader of the version before would
 * misunderstand a file; the second when something is added.
 */
public final class JsonSchema {
  /** Version of the form. */
  public static final String VERSION = "1.0";

  /** Its address from the root of the site. */
  public static final String URL = "data/disclosure-" + VERSION + ".schema.json";

  private JsonSchema() {}

  /** The file, by its address from the root of the site. */
  public static DataFile file() {
    return DataFile.of(URL, bytes());
  }

  private static byte[] bytes() {
    String path = "/mingzhang/schema/disclosure-" + VERSION + ".schema.json";
    try (InputStream in = JsonSchema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
