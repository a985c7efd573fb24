package mingzhang.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A column of final accounts beside the column of the published budget that it belongs to.
 *
 * @param lines rows that either of both has: those without a code as they stand in the final
 *     accounts, then those of accounts by their codes
 */
public record ExecutedColumn(Table table, Column column, List<Line> lines) {
  /**
   * A row.
   *
   * @param row its id
   * @param code account code, or empty
   * @param level 0 for a total
   * @param planned in the budget; empty where it has no such row
   * @param actual in the final accounts; empty where they have no such amount
   * @param anchor of the cell, or empty
   */
  public record Line(
      String row,
      String code,
      String name,
      int level,
      Optional<BigDecimal> planned,
      Optional<BigDecimal> actual,
      String anchor) {}

  /** All columns that the published budget has too, in the order of the standard. */
  public static List<ExecutedColumn> all(Disclosure disclosure) {
    List<ExecutedColumn> all = new ArrayList<>();
    disclosure
        .budget()
        .lines()
        .forEach(
            (under, planned) -> {
              int slash = under.indexOf('/');
              String id = under.substring(slash + 1);
              disclosure
                  .table(under.substring(0, slash))
                  .ifPresent(t -> of(disclosure, t, id, planned).ifPresent(all::add));
            });
    return all;
  }

  private static Optional<ExecutedColumn> of(
      Disclosure disclosure, Table table, String id, List<OriginalBudget.Line> planned) {
    for (Side side : table.sides()) {
      Column column = side.column(id).orElse(null);
      if (column != null) {
        return Optional.of(
            new ExecutedColumn(table, column, lines(disclosure, table, side, column, planned)));
      }
    }
    return Optional.empty();
  }

  /** A row of which the budget says nothing, as it is not broken down so far, is left out. */
  private static List<Line> lines(
      Disclosure disclosure,
      Table table,
      Side side,
      Column column,
      List<OriginalBudget.Line> planned) {
    Map<String, OriginalBudget.Line> plans = new LinkedHashMap<>();
    planned.forEach(l -> plans.putIfAbsent(l.row(), l));
    List<Line> lines = new ArrayList<>();
    Map<String, Line> accounts = new TreeMap<>();
    for (Row row : side.rows()) {
      OriginalBudget.Line plan = plans.remove(row.id());
      boolean filled = row.cell(column.id()) instanceof Amount;
      boolean known =
          disclosure.budget().of(table.id() + "@" + row.id() + "/" + column.id()).isPresent();
      if (known && (plan != null || filled)) {
        Line line =
            new Line(
                row.id(),
                row.code(),
                row.name(),
                row.level(),
                Optional.ofNullable(plan).map(p -> p.amount().number()),
                filled ? Optional.of(row.cell(column.id()).number()) : Optional.empty(),
                filled ? Anchors.cell(side, row, column.id()) : "");
        put(line, lines, accounts);
      }
    }
    plans
        .values()
        .forEach(
            p ->
                put(
                    new Line(
                        p.row(),
                        p.code(),
                        p.name(),
                        p.level(),
                        Optional.of(p.amount().number()),
                        Optional.empty(),
                        ""),
                    lines,
                    accounts));
    lines.addAll(accounts.values());
    return List.copyOf(lines);
  }

  private static void put(Line line, List<Line> lines, Map<String, Line> accounts) {
    if (line.code().isEmpty()) {
      lines.add(line);
    } else {
      accounts.put(line.code(), line);
    }
  }
}
