package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private PublishedSite site;

  @BeforeEach
  void build() throws IOException {
    Sites.copy(SAMPLE, folder.resolve("content"));
    site = new PublishedSite(folder, UNIT);
    site.run("build");
  }

  @Test
  void tablesComeBackFromTheirCsvFiles() throws IOException {
    String console = site.run(IMPORT + site.csvFiles());
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertFalse(console.contains("warning["), console);
    assertEquals(site.tables(UNIT), site.tables("2025/back"));
    assertEquals(13, site.tables("2025/back").size());
  }

  @Test
  void tablesComeBackFromTheWorkbookAndTargetsAreToldToBeLeftOut() throws IOException {
    String console = site.run(IMPORT + site.workbook());
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(site.tables(UNIT), site.tables("2025/back"));
    assertEquals(2, console.split("\\[targets-left-out]", -1).length - 1, console);
    assertTrue(console.contains("2 warnings in 1 file"), console);
  }

  @Test
  void tablesWithTheSameHeadingsAreToldApartByTheirFiles() throws IOException {
    Files.move(
        site.published().resolve("general-public.csv"), site.published().resolve("saved.csv"));
    String console = site.run(IMPORT + "site/" + UNIT + "/saved.csv");
    assertTrue(console.contains("error[table-ambiguous]"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
    assertFalse(Files.exists(folder.resolve("content/budgets/2025/back")));
  }

  @Test
  void aFigureOnTheOtherSideOfItsRowIsNotLost() throws IOException {
    replace("summary.csv", ",明细,一、一般公共预算,848.85,,,", ",明细,一、一般公共预算,848.85,1.00,,");
    String console = site.run(IMPORT + "site/" + UNIT + "/summary.csv");
    assertTrue(console.contains("summary.csv:2: error[cell-not-placed]"), console);
  }

  @Test
  void aRowOfAnUnknownSideIsNotLost() throws IOException {
    replace("summary.csv", "收入,1,明细,一、一般公共预算", "其他,1,明细,一、一般公共预算");
    String console = site.run(IMPORT + "site/" + UNIT + "/summary.csv");
    assertTrue(console.contains("summary.csv:2: error[cell-not-placed]"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
  }

  @Test
  void aWordInPlaceOfAFigureStaysWhatItIs() throws IOException {
    replace("operating-expenses.csv", "明细,长治市上党区人民政府办公室,48.68", "明细,长治市上党区人民政府办公室,不公开");
    site.run(IMPORT + "site/" + UNIT + "/operating-expenses.csv");
    String text = site.tables("2025/back").get("operating-expenses.yaml");
    assertTrue(text.contains("total: withheld"), text);
  }

  private void replace(String file, String old, String with) throws IOException {
    Sites.replace(site.published().resolve(file), old, with);
  }
}
