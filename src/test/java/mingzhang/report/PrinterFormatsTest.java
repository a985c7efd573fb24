package mingzhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that other programs read. */
class PrinterFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/printers");
  private static final List<Finding> FINDINGS =
      List.of(
          Finding.error("alias", new Place("content/表 1#.yaml", 1, 6)).withHint("alias"),
          Finding.warning("byte-order-mark", new Place("content/a.yaml", 3, 0)),
          Finding.hint("windows-line-ends", Place.of("content/a.yaml"), 2),
          Finding.error("alias", new Place("content/unreadable.yaml", 7, 4)));

  @Test
  void json() throws IOException {
    Golden.assertHolds(
        FOLDER.resolve("findings.json"), new JsonPrinter(Messages.in("en")).print(FINDINGS));
  }

  @Test
  void jsonWithoutFindings() {
    String text = new JsonPrinter(Messages.in("en")).print(List.of());
    assertTrue(text.contains("\"findings\": []"), text);
    assertTrue(text.contains("\"errors\": 0"), text);
  }

  @Test
  void sarif() throws IOException {
    Golden.assertHolds(FOLDER.resolve("findings.sarif"), sarif(FINDINGS));
  }

  /**
   * The column is the sixth code point, and the seventh UTF-16 unit because of the character before
   * it.
   */
  @Test
  void sarifColumnsCountUtf16() {
    String text = sarif(FINDINGS.subList(0, 1));
    assertTrue(text.contains("\"startLine\": 1,"), text);
    assertTrue(text.contains("\"startColumn\": 7"), text);
  }

  @Test
  void sarifWithoutFindingsIsARunWithoutResults() {
    assertTrue(sarif(List.of()).contains("\"results\": []"));
    assertFalse(sarif(List.of()).contains("null"));
  }

  @ParameterizedTest
  @CsvSource({
    "content/a.yaml, content/a.yaml",
    "content/表 1#.yaml, content/%E8%A1%A8%201%23.yaml",
    "a:b%.yaml, a%3Ab%25.yaml",
    "/srv/a.yaml, file:///srv/a.yaml"
  })
  void uri(String path, String expected) {
    assertEquals(expected, SarifPrinter.uri(path));
  }

  private static String sarif(List<Finding> findings) {
    return new SarifPrinter(
            Messages.in("en"),
            "0.1.0",
            name -> name.contains("表") ? Optional.of("a: 😀 *x\n") : Optional.empty())
        .print(findings);
  }
}
