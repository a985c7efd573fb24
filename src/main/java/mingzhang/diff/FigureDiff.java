package mingzhang.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two editions of a table cell by cell, rows by code or name, columns by heading. */
final class FigureDiff {
  private FigureDiff() {}

  /**
   * The changed cells: those of rows that stay or come in their new order, then those of rows that
   * go.
   *
   * @param page address of the table's page
   * @param table its title
   */
  static List<FigureChange> between(String page, String table, CsvGrid old, CsvGrid now) {
    Set<String> codes = new LinkedHashSet<>(now.codes());
    codes.addAll(old.codes());
    Map<String, FigureRows.Row> before = FigureRows.of(old, codes).byKey();
    Map<String, FigureRows.Row> after = FigureRows.of(now, codes).byKey();
    Map<String, String> same = SameRows.of(before, after);
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    Set<String> found = new HashSet<>(same.values());
    before.keySet().stream().filter(k -> !found.contains(k)).forEach(keys::add);
    List<FigureChange> changes = new ArrayList<>();
    for (String key : keys) {
      FigureRows.Row then = before.get(same.getOrDefault(key, key));
      FigureRows.Row next = after.get(key);
      Map<String, String> was = then == null ? Map.of() : then.fields();
      Map<String, String> is = next == null ? Map.of() : next.fields();
      String label = next != null ? next.label() : then == null ? "" : then.label();
      Set<String> columns = new LinkedHashSet<>(is.keySet());
      columns.addAll(was.keySet());
      for (String column : columns) {
        String from = was.getOrDefault(column, "");
        String to = is.getOrDefault(column, "");
        if (!from.equals(to)) {
          changes.add(new FigureChange(page, table, label, column, from, to, difference(from, to)));
        }
      }
    }
    return changes;
  }

  private static Optional<BigDecimal> difference(String from, String to) {
    return number(from).flatMap(a -> number(to).map(b -> b.subtract(a)));
  }

  private static Optional<BigDecimal> number(String text) {
    return FigureRows.NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
