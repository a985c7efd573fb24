package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample → a site → its CSV files or its workbook → the same tables, byte by byte. */
class PublishedRoundTripTest {
  private static final Path SAMPLE = Path.of("content");
  private static final String UNIT = "2025/government-office";
  private static final String IMPORT =
      "import --standard shanxi-unit-budget-2025 --year 2025 --unit back --name 某办 --no-keep ";

  @TempDir Path folder;
  private Path published;

  @BeforeEach
  void build() throws IOException {
    Sites.copy(SAMPLE, folder.resolve("content"));
    run("build");
    published = folder.resolve("site").resolve(UNIT);
  }

  @Test
  void tablesComeBackFromTheirCsvFiles() throws IOException {
    String console = run(IMPORT + csvFiles());
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertFalse(console.contains("warning["), console);
    assertEquals(tables(UNIT), tables("2025/back"));
    assertEquals(13, tables("2025/back").size());
  }

  @Test
  void tablesComeBackFromTheWorkbookAndTargetsAreToldToBeLeftOut() throws IOException {
    String console = run(IMPORT + "site/" + UNIT + "/2025-government-office.xlsx");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(tables(UNIT), tables("2025/back"));
    assertEquals(2, console.split("\\[targets-left-out]", -1).length - 1, console);
    assertTrue(console.contains("2 warnings in 1 file"), console);
  }

  @Test
  void tablesWithTheSameHeadingsAreToldApartByTheirFiles() throws IOException {
    Files.move(published.resolve("general-public.csv"), published.resolve("saved.csv"));
    String console = run(IMPORT + "site/" + UNIT + "/saved.csv");
    assertTrue(console.contains("error[table-ambiguous]"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
    assertFalse(Files.exists(folder.resolve("content/budgets/2025/back")));
  }

  @Test
  void aFigureOnTheOtherSideOfItsRowIsNotLost() throws IOException {
    replace("summary.csv", ",明细,一、一般公共预算,848.85,,,", ",明细,一、一般公共预算,848.85,1.00,,");
    String console = run(IMPORT + "site/" + UNIT + "/summary.csv");
    assertTrue(console.contains("summary.csv:2: error[cell-not-placed]"), console);
  }

  @Test
  void aRowOfAnUnknownSideIsNotLost() throws IOException {
    replace("summary.csv", "收入,1,明细,一、一般公共预算", "其他,1,明细,一、一般公共预算");
    String console = run(IMPORT + "site/" + UNIT + "/summary.csv");
    assertTrue(console.contains("summary.csv:2: error[cell-not-placed]"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
  }

  @Test
  void aWordInPlaceOfAFigureStaysWhatItIs() throws IOException {
    replace("operating-expenses.csv", "明细,长治市上党区人民政府办公室,48.68", "明细,长治市上党区人民政府办公室,不公开");
    run(IMPORT + "site/" + UNIT + "/operating-expenses.csv");
    String text = tables("2025/back").get("operating-expenses.yaml");
    assertTrue(text.contains("total: withheld"), text);
  }

  private void replace(String file, String old, String with) throws IOException {
    Path csv = published.resolve(file);
    String text = Files.readString(csv);
    assertTrue(text.contains(old), text);
    Files.writeString(csv, text.replace(old, with));
  }

  private String csvFiles() throws IOException {
    try (Stream<Path> files = Files.list(published)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".csv") && !f.endsWith("-amounts.csv"))
          .map(f -> "site/" + UNIT + "/" + f)
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  private Map<String, String> tables(String key) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files =
        Files.list(folder.resolve("content/budgets").resolve(key).resolve("tables"))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }
}
