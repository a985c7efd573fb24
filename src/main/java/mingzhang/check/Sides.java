package mingzhang.check;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.model.Column;
import mingzhang.model.Figure;
import mingzhang.model.FigureName;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Rule;

/** The sides of tables that a rule speaks of, and comparisons within them. */
final class Sides {
  private Sides() {}

  /** A side and its table. */
  record Located(Table table, Side side) {}

  /** The side named by the rule, or all sides of its table. */
  static Stream<Located> of(Rule rule, Ledger ledger) {
    String wanted = rule.word("side");
    return ledger.disclosure.table(rule.word("table")).stream()
        .flatMap(t -> t.sides().stream().map(s -> new Located(t, s)))
        .filter(l -> wanted.isEmpty() || l.side().id().equals(wanted));
  }

  /** In each column: one row against the sum of others. */
  static void columnByColumn(
      Rule rule, Ledger ledger, Table table, Side side, Row whole, List<Row> parts) {
    for (Column column : side.amountColumns()) {
      Figure total = figure(table, side, whole, column);
      List<Figure> addends = parts.stream().map(r -> figure(table, side, r, column)).toList();
      if (whole.computed()) {
        continue;
      }
      String where = whole.name() + FigureName.BETWEEN + column.title();
      ledger.add(Relation.compare(rule, Relation.Family.WITHIN, where, List.of(total), addends));
    }
  }

  static Figure figure(Table table, Side side, Row row, Column column) {
    Reference reference = new Reference(false, table.id(), row.id(), column.id());
    return Figures.of(reference, table, side, row, column);
  }
}
