package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every CSV file of the sample site, read back, holds the published figures cell by cell. */
class CsvTest {
  private static final Path SOURCE = Path.of("src/test/resources/source");

  /** Two columns of the program (level and kind of row), then the published ones. */
  @ParameterizedTest
  @CsvSource({
    "2, revenue, 2",
    "3, expenditure, 2",
    "5, general-public, 2",
    "6, basic-economic, 1",
    "7, government-funds-revenue, 2",
    "8, government-funds-expenditure, 2",
    "10, three-public, 1",
    "11, operating-expenses, 1",
    "12, projects, 1",
    "13, projects-carryover, 1"
  })
  void table(int number, String id, int names) throws IOException {
    List<List<String>> published = published(number);
    List<List<String>> built = built(id).stream().map(r -> r.subList(2, r.size())).toList();
    assertEquals(headings(published.get(0)), headings(built.get(0)));
    for (int i = 0; i < built.get(0).size(); i++) {
      int column = i;
      boolean amounts =
          built.stream().skip(1).map(r -> r.get(column)).anyMatch(f -> f.contains("."));
      boolean said = built.get(0).get(i).endsWith("（万元）");
      assertTrue(said || !amounts, "no money unit in " + built.get(0).get(i));
      assertFalse(said && i < names, "no amount has a money unit: " + built.get(0).get(i));
    }
    assertRows(published, built, names);
  }

  /** A third column of the program tells the side; the columns of both sides follow each other. */
  @ParameterizedTest
  @CsvSource({"1, summary", "4, fiscal-appropriation"})
  void tableWithTwoSides(int number, String id) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> line : built(id)) {
      boolean income = line.get(0).equals("收入");
      List<String> row = new ArrayList<>(List.of(line.get(0), line.get(3)));
      row.addAll(income ? line.subList(4, 5) : line.subList(5, line.size()));
      while (row.size() < line.size() - 3) {
        row.add("");
      }
      rows.add(row);
    }
    assertRows(published(number).stream().map(r -> r.subList(1, r.size())).toList(), rows, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = "state-capital")
  void tableWithoutFigures(String id) throws IOException {
    for (List<String> row : built(id).subList(1, 3)) {
      assertEquals("合计", String.join("", row.subList(3, row.size())));
    }
  }

  private static void assertRows(
      List<List<String>> published, List<List<String>> built, int names) {
    for (int i = 1; i < Math.min(published.size(), built.size()); i++) {
      assertEquals(row(published.get(i), names), row(built.get(i), names), "row " + i);
    }
    assertEquals(published.size(), built.size());
  }

  /** The published total rows have their name in the column of codes. */
  private static List<String> row(List<String> row, int names) {
    List<String> same = new ArrayList<>();
    same.add(String.join("|", row.subList(0, names).stream().filter(n -> !n.isEmpty()).toList()));
    same.addAll(row.subList(names, row.size()));
    return same;
  }

  private static List<String> headings(List<String> headings) {
    return headings.stream().map(h -> h.replace(" / ", "/").replace("（万元）", "")).toList();
  }

  private static List<List<String>> published(int number) throws IOException {
    return read(SOURCE.resolve("table-%02d.csv".formatted(number)));
  }

  private static List<List<String>> built(String id) throws IOException {
    Path file = SampleSite.folder().resolve(SampleSite.DISCLOSURE + id + ".csv");
    byte[] bytes = Files.readAllBytes(file);
    assertTrue(bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF);
    return read(file);
  }

  private static List<List<String>> read(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
