package mingzhang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the published figures and the sample content as texts, and compares them. */
final class Published {
  static final Path DISCLOSURE = Path.of("content/budgets/2025/government-office");
  private static final Path SOURCE = Path.of("src/test/resources/source");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Published() {}

  static List<String> words(String line) {
    return List.of(line.split(" +"));
  }

  static Map<String, String> named(String pairs) {
    Map<String, String> named = new LinkedHashMap<>();
    List<String> words = words(pairs);
    for (int i = 0; i < words.size(); i += 2) {
      named.put(words.get(i), words.get(i + 1));
    }
    return named;
  }

  static List<String> join(List<String> head, List<String> tail) {
    return Stream.concat(head.stream(), tail.stream()).toList();
  }

  static List<String> cells(JsonNode row, List<String> keys) {
    return keys.stream().map(key -> text(row, key)).toList();
  }

  static String text(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isMissingNode()
        ? ""
        : value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
  }

  static String keyFact(String id) {
    return csv("key-facts.csv").stream()
        .filter(line -> line.get(0).equals(id))
        .findFirst()
        .orElseThrow()
        .get(3);
  }

  static void assertKeys(String allowed, JsonNode object) {
    assertTrue(words(allowed).containsAll(object.propertyNames()), () -> allowed + ": " + object);
  }

  static JsonNode yaml(Path file) {
    return YAML.readTree(file);
  }

  /** The lines of a file of the source below its headings. */
  static List<List<String>> csv(String file) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(SOURCE.resolve(file))) {
      return reader.stream().skip(1).map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Compares line by line, so that a failure names the one line that differs. */
  static void assertLines(List<List<String>> expected, List<List<String>> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), "line " + (i + 1));
    }
    assertEquals(expected.size(), found.size(), "number of lines");
  }
}
