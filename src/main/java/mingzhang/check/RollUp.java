package mingzhang.check;

import java.util.List;
import mingzhang.model.Row;
import mingzhang.standard.Rule;

/** {@code roll-up}: each row with rows below it is their sum, in each column (类=Σ款=Σ项). */
final class RollUp implements RuleKind {
  @Override
  public String name() {
    return "roll-up";
  }

  @Override
  public List<String> keys() {
    return List.of("table", "side");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    Sides.of(rule, ledger)
        .forEach(
            s -> {
              List<Row> rows = s.side().rows();
              for (int i = 0; i < rows.size(); i++) {
                List<Row> children = s.side().children(i);
                if (!children.isEmpty()) {
                  Sides.columnByColumn(rule, ledger, s.table(), s.side(), rows.get(i), children);
                }
              }
            });
  }
}
