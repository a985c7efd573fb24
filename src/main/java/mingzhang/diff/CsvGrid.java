package mingzhang.diff;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The CSV file of a table as it was published.
 *
 * @param headings names of the columns, each once
 * @param rows fields of each line, as many as there are headings
 * @param codes headings of columns that hold codes and not amounts: their fields stand in quotes
 */
record CsvGrid(List<String> headings, List<List<String>> rows, Set<String> codes) {
  private static final Pattern UNIT = Pattern.compile("(（[千百]?万?亿?元）| \\([千百]?万?亿?元\\))$");

  private static final char QUOTED = '\u0001';

  /** Reads a file; empty where it is not a table as {@code download.TableCsv} writes it. */
  static Optional<CsvGrid> read(String text) {
    FieldModifier mark =
        new FieldModifier() {
          @Override
          public String modify(long line, int field, boolean quoted, String value) {
            return quoted && !value.matches("(?s).*[,\"\\r\\n].*") ? QUOTED + value : value;
          }
        };
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().build(CsvRecordHandler.of(b -> b.fieldModifier(mark)), body)) {
      return grid(reader.stream().map(CsvRecord::getFields).toList());
    } catch (CsvParseException | java.io.IOException e) {
      return Optional.empty(); // the caller says that the file cannot be understood
    }
  }

  private static Optional<CsvGrid> grid(List<List<String>> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> headings = plain(lines.get(0));
    List<List<String>> fields = lines.subList(1, lines.size());
    boolean odd = fields.stream().anyMatch(l -> l.size() != headings.size());
    if (odd || new HashSet<>(headings).size() != headings.size()) {
      return Optional.empty();
    }
    Set<String> codes = new LinkedHashSet<>();
    for (List<String> line : fields) {
      for (int i = 0; i < line.size(); i++) {
        if (line.get(i).startsWith(String.valueOf(QUOTED))) {
          codes.add(headings.get(i));
        }
      }
    }
    return Optional.of(new CsvGrid(headings, fields.stream().map(CsvGrid::plain).toList(), codes));
  }

  /**
   * The same with the headings of another edition, where the two differ by nothing but the money
   * unit in brackets at the end, which one of them does not say. Two units are two headings.
   */
  CsvGrid calledAs(CsvGrid other) {
    List<String> called = new ArrayList<>(headings);
    Set<String> free = new LinkedHashSet<>(other.headings);
    headings.forEach(free::remove);
    for (int i = 0; i < called.size(); i++) {
      String own = called.get(i);
      if (!other.headings.contains(own)) {
        List<String> same = free.stream().filter(f -> isUnitAlone(own, f)).toList();
        if (same.size() == 1) {
          called.set(i, same.get(0));
          free.remove(same.get(0));
        }
      }
    }
    return new CsvGrid(called, rows, codes);
  }

  private static boolean isUnitAlone(String one, String other) {
    return UNIT.matcher(one).replaceFirst("").equals(other)
        || UNIT.matcher(other).replaceFirst("").equals(one);
  }

  private static List<String> plain(List<String> fields) {
    return fields.stream().map(f -> f.replace(String.valueOf(QUOTED), "")).toList();
  }
}
