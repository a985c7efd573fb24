package mingzhang.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.report.Place;
import mingzhang.standard.SideSpec;

/**
 * Adds up what an author may leave out: total columns, rows of parent accounts and groups, total
 * rows.
 */
final class Completion {
  private final SideSpec spec;
  private final Place file;

  Completion(SideSpec spec, Place file) {
    this.spec = spec;
    this.file = file;
  }

  /** The same rows with kinds made final and computed amounts put in. */
  List<Row> complete(List<Row> given) {
    List<Row> rows = new ArrayList<>(given.size());
    BitSet groups = new BitSet(given.size());
    for (Row row : given) {
      if (row.parent() >= 0) {
        groups.set(row.parent());
      }
    }
    for (Row row : given) {
      boolean group = groups.get(rows.size()) && row.kind() == Row.Kind.ITEM;
      rows.add(row.with(group ? Row.Kind.GROUP : row.kind(), across(row)));
    }
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.cells().isEmpty() && row.kind() == Row.Kind.GROUP) {
        rows.set(i, row.withCells(sum(children(rows, i))));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean sums = row.kind() == Row.Kind.TOTAL || row.kind() == Row.Kind.SUBTOTAL;
      if (row.computed() && sums) {
        rows.set(i, row.withCells(sum(parts(rows, row))));
      }
    }
    return List.copyOf(rows);
  }

  private Map<String, Cell> across(Row row) {
    Map<String, Cell> cells = row.cells();
    for (Column total : spec.columns()) {
      if (total.total() && row.cell(total.id()) == Absent.NIL) {
        cells = cells == row.cells() ? new LinkedHashMap<>(cells) : cells;
        List<Cell> parts =
            spec.columns().stream()
                .filter(c -> !c.equals(total) && under(c, total))
                .map(c -> row.cell(c.id()))
                .toList();
        put(cells, total.id(), parts, row.place());
      }
    }
    return cells;
  }

  /** Whether a column stands under the same heading as a total column. */
  private static boolean under(Column column, Column total) {
    int depth = total.path().size();
    return column.kind() == Column.Kind.AMOUNT
        && column.path().size() >= depth
        && column.path().subList(0, depth).equals(total.path());
  }

  private Map<String, Cell> sum(List<Row> parts) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Column column : spec.columns()) {
      put(cells, column.id(), parts.stream().map(r -> r.cell(column.id())).toList(), file);
    }
    return cells;
  }

  private static void put(Map<String, Cell> cells, String column, List<Cell> parts, Place place) {
    Optional<Cell> open =
        parts.stream().filter(c -> c == Absent.WITHHELD || c == Absent.UNKNOWN).findFirst();
    if (open.isPresent()) {
      cells.put(column, open.get()); // a sum without it would be wrong
      return;
    }
    List<Amount> amounts =
        parts.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
    if (!amounts.isEmpty()) {
      BigDecimal sum =
          amounts.stream().map(Amount::number).reduce(BigDecimal.ZERO, BigDecimal::add);
      int terms = amounts.stream().mapToInt(Amount::terms).sum();
      cells.put(column, new Amount(sum, place, terms, true));
    }
  }

  private static List<Row> children(List<Row> rows, int index) {
    return rows.stream().filter(r -> r.parent() == index).toList();
  }

  private static List<Row> parts(List<Row> rows, Row sum) {
    if (!sum.parts().isEmpty()) {
      return rows.stream().filter(r -> sum.parts().contains(r.id())).toList();
    }
    return rows.stream()
        .filter(r -> r.parent() == -1)
        .filter(r -> r.kind() == Row.Kind.ITEM || r.kind() == Row.Kind.GROUP)
        .toList();
  }
}
