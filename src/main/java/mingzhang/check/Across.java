package mingzhang.check;

import java.util.List;
import mingzhang.model.Column;
import mingzhang.model.Figure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Rule;

/** {@code across}: in each row one column is the sum of others. */
final class Across implements RuleKind {
  @Override
  public String name() {
    return "across";
  }

  @Override
  public List<String> keys() {
    return List.of("table", "side", "total", "parts");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    Sides.of(rule, ledger)
        .filter(s -> s.side().column(rule.word("total")).isPresent())
        .forEach(s -> side(rule, ledger, s.table(), s.side()));
  }

  private static void side(Rule rule, Ledger ledger, Table table, Side side) {
    Column total = side.column(rule.word("total")).orElseThrow();
    List<Column> parts =
        rule.list("parts").stream().flatMap(id -> side.column(id).stream()).toList();
    for (Row row : side.rows()) {
      Figure whole = Sides.figure(table, side, row, total);
      List<Figure> addends = parts.stream().map(c -> Sides.figure(table, side, row, c)).toList();
      if (!row.computed()) {
        ledger.add(
            Relation.compare(rule, Relation.Family.WITHIN, row.name(), List.of(whole), addends));
      }
    }
  }
}
