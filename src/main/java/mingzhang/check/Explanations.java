package mingzhang.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import mingzhang.read.Mapping;
import mingzhang.read.Scalar;
import mingzhang.read.SourceFile;
import mingzhang.read.Yaml;
import mingzhang.report.Findings;

/** Why findings exist and where they come from: law, circular, practice. */
public final class Explanations {
  private static final String FILE = "/mingzhang/checks.yaml";

  private Explanations() {}

  /** The explanation of each finding that has one, by id. */
  public static Map<String, String> all() {
    Map<String, String> found = new LinkedHashMap<>();
    Mapping mapping = Yaml.mapping(new SourceFile(FILE, text()), new Findings()).orElseThrow();
    for (Mapping.Entry entry : mapping.entries()) {
      found.put(entry.key(), ((Scalar) entry.value()).text());
    }
    return found;
  }

  private static String text() {
    try (InputStream in = Explanations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
