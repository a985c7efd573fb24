package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Rule;

/** {@code sum}: a total row, and each row with parts, is the sum of its rows, in each column. */
final class Sum implements RuleKind {
  @Override
  public String name() {
    return "sum";
  }

  @Override
  public List<String> keys() {
    return List.of("table", "side");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    Sides.of(rule, ledger).forEach(s -> side(rule, ledger, s.table(), s.side()));
  }

  private static void side(Rule rule, Ledger ledger, Table table, Side side) {
    for (Row row : side.rows()) {
      List<Row> parts = parts(side, row);
      if (!parts.isEmpty()) {
        Sides.columnByColumn(rule, ledger, table, side, row, parts);
      }
    }
  }

  private static List<Row> parts(Side side, Row row) {
    if (!row.parts().isEmpty()) {
      return row.parts().stream().flatMap(id -> side.row(id).stream()).toList();
    }
    return row.kind() == Row.Kind.TOTAL ? tops(side) : List.of();
  }

  private static List<Row> tops(Side side) {
    List<Row> tops = new ArrayList<>();
    for (Row row : side.rows()) {
      if (row.parent() == -1 && (row.kind() == Row.Kind.ITEM || row.kind() == Row.Kind.GROUP)) {
        tops.add(row);
      }
    }
    return tops;
  }
}
