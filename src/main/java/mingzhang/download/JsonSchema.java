package mingzhang.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The JSON Schema (draft 2020-12) of a disclosure's JSON, published with the site.
 *
 * <p>The first number of the version changes when a reader of the version before would
 * misunderstand a file; the second when something is added. The schema of every version stays
 * published: files of archived years, and files that were taken away, go on naming theirs.
 */
public final class JsonSchema {
  /** Version of the form in which files are made now. */
  public static final String VERSION = "1.1";

  /** The address of its schema from the root of the site. */
  public static final String URL = url(VERSION);

  private static final List<String> VERSIONS = List.of("1.0", VERSION);

  private JsonSchema() {}

  /**
   * The schemas of all versions, by their addresses from the root of the site, the oldest first.
   */
  public static List<DataFile> files() {
    return VERSIONS.stream().map(v -> DataFile.of(url(v), bytes(v))).toList();
  }

  private static String url(String version) {
    return "data/" + name(version);
  }

  private static String name(String version) {
    return "disclosure-" + version + ".schema.json";
  }

  private static byte[] bytes(String version) {
    String path = "/mingzhang/schema/" + name(version);
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
