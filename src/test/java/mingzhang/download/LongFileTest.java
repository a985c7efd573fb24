package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long forms are joined whatever version of the program made them. */
class LongFileTest {
  private static final List<String> COLUMNS = LongFields.headings();
  private static final int OLDER = COLUMNS.size() - 1;

  @TempDir private Path folder;

  @Test
  void fileWithFewerColumnsGetsEmptyFields() throws IOException {
    Path old = file("old.csv", COLUMNS.subList(0, OLDER), "旧", "两\r\n行");
    Path now = file("now.csv", COLUMNS, "新", "一行");
    assertEquals(
        List.of(
            COLUMNS,
            line("旧", List.of("")),
            line("两\r\n行", List.of("")),
            line("新", List.of("x")),
            line("一行", List.of("x"))),
        rows(List.of(old, now)));
    assertEquals(COLUMNS, rows(List.of(now, old)).get(0));
  }

  @Test
  void fileWithOtherColumnsIsRefused() throws IOException {
    List<String> more = Stream.concat(COLUMNS.stream(), Stream.of("later")).toList();
    Path later = file("later.csv", more, "后");
    IOException refused = assertThrows(IOException.class, () -> rows(List.of(later)));
    assertTrue(refused.getMessage().startsWith("later.csv: "), refused.getMessage());
  }

  /** A line for each word: the word under every column of the older version, x under others. */
  private Path file(String name, List<String> columns, String... words) throws IOException {
    List<List<CsvField>> lines =
        Stream.of(words)
            .map(w -> line(w, Collections.nCopies(columns.size() - OLDER, "x")))
            .map(l -> l.stream().<CsvField>map(CsvField.Text::new).toList())
            .toList();
    return Files.write(folder.resolve(name), new CsvTable(columns, lines).bytes());
  }

  private static List<String> line(String word, List<String> others) {
    return Stream.concat(Collections.nCopies(OLDER, word).stream(), others.stream()).toList();
  }

  private static List<List<String>> rows(List<Path> parts) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    LongFile.join(parts, joined);
    String text = joined.toString(StandardCharsets.UTF_8).substring(1);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
