package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every figure that the published text states stands in the texts that the program writes. */
class KeyFiguresTest {
  /**
   * Mistakes of the published text: an "increase" that is the whole amount, and a ratio printed as
   * a percentage (0.16% for 16.11%).
   */
  private static final Set<String> MISTAKES = Set.of("k47", "k62");

  @Test
  void everyOneIsThere() throws IOException {
    Path folder = SampleSite.folder().resolve(SampleSite.DISCLOSURE);
    String text =
        Html.of(folder.resolve("explanation.html")).text()
            + Html.of(folder.resolve("overview.html")).text();
    List<String> missing = new ArrayList<>();
    int figures = 0;
    Path source = Path.of("src/test/resources/source/key-facts.csv");
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(source)) {
      for (CsvRecord line : reader.stream().skip(1).toList()) {
        figures++;
        String words = words(line.getField(3), line.getField(4));
        boolean there =
            text.matches("(?s).*(?<![0-9.])" + java.util.regex.Pattern.quote(words) + ".*");
        if (!there && !MISTAKES.contains(line.getField(0))) {
          missing.add(line.getField(0) + " " + line.getField(2) + " " + words);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(87, figures);
  }

  /** A decrease is told in a word and without its sign. */
  private static String words(String value, String unit) {
    if (unit.equals("date")) {
      return java.time.LocalDate.parse(value)
          .format(java.time.format.DateTimeFormatter.ofPattern("y年M月d日"));
    }
    return value.replaceFirst("^-", "").replace("100", unit.equals("%") ? "100.00" : "100") + unit;
  }
}
