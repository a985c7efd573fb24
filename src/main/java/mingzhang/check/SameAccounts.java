package mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Column;
import mingzhang.model.ColumnReference;
import mingzhang.model.Figure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Rule;

/**
 * {@code same-accounts}: for each account that both tables may hold, the sums of the named columns
 * are the same.
 */
final class SameAccounts implements RuleKind {
  @Override
  public String name() {
    return "same-accounts";
  }

  @Override
  public List<String> keys() {
    return List.of("left", "right");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    Map<String, List<Figure>> left = byAccount(rule.list("left"), ledger);
    Map<String, List<Figure>> right = byAccount(rule.list("right"), ledger);
    int depth = Math.min(depth(left), depth(right));
    Map<String, String> names = new LinkedHashMap<>();
    left.keySet().forEach(a -> names.put(a, a));
    right.keySet().forEach(a -> names.put(a, a));
    for (String account : names.keySet()) {
      if (account.length() <= depth) {
        List<Figure> l = left.getOrDefault(account, List.of());
        List<Figure> r = right.getOrDefault(account, List.of());
        if (!l.isEmpty() || !r.isEmpty()) {
          ledger.add(Relation.compare(rule, Relation.Family.BETWEEN, account, l, r));
        }
      }
    }
  }

  /** The longest code of a side: a list of 类 cannot say anything of 款. */
  private static int depth(Map<String, List<Figure>> side) {
    return side.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Map<String, List<Figure>> byAccount(List<String> columns, Ledger ledger) {
    Map<String, List<Figure>> found = new LinkedHashMap<>();
    for (String path : columns) {
      ColumnReference reference = ColumnReference.parse(path);
      Table table = ledger.disclosure.table(reference.table()).orElse(null);
      if (table != null) {
        for (Side side : table.sides()) {
          if (reference.isOn(side.id())) {
            side.column(reference.column()).ifPresent(c -> collect(table, side, c, found));
          }
        }
      }
    }
    return found;
  }

  private static void collect(
      Table table, Side side, Column column, Map<String, List<Figure>> found) {
    for (Row row : side.rows()) {
      if (!row.account().isEmpty()) {
        found
            .computeIfAbsent(row.account(), a -> new ArrayList<>())
            .add(Sides.figure(table, side, row, column));
      }
    }
  }
}
