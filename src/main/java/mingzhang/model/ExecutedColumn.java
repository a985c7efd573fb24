package mingzhang.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A column of final accounts beside the column of the published budget that it belongs to.
 *
 * @param byName whether accounts were brought together by their names, as one of both has no codes
 * @param lines rows that either of both has: those without a code as they stand in the final
 *     accounts, those of accounts by their codes, and at last those of the budget that may stand
 *     under another name in the final accounts
 */
public record ExecutedColumn(Table table, Column column, boolean byName, List<Line> lines) {
  /**
   * A row.
   *
   * @param row its id
   * @param code account code, or empty
   * @param level 0 for a total
   * @param planned in the budget; nil where nothing was planned, unknown where the budget may have
   *     it under another name, or withheld or unknown as the budget says itself
   * @param actual in the final accounts; nil where there was nothing, unknown where they may have
   *     it under another name
   * @param byName whether both were brought together by their names
   * @param anchor of the cell, or empty
   */
  public record Line(
      String row,
      String code,
      String name,
      int level,
      Cell planned,
      Cell actual,
      boolean byName,
      String anchor) {
    /** Why one of both has no amount; nil where both have one, or where there was nothing. */
    public Absent absence() {
      return planned instanceof Absent absent && Absent.isOpen(absent)
          ? absent
          : actual instanceof Absent absent ? absent : Absent.NIL;
    }
  }

  /** All columns that the published budget has too, in the order of the standard. */
  public static List<ExecutedColumn> all(Disclosure disclosure) {
    List<ExecutedColumn> all = new ArrayList<>();
    disclosure
        .budget()
        .columns()
        .forEach(
            (under, planned) -> {
              disclosure
                  .table(under.table())
                  .ifPresent(t -> of(disclosure, t, under, planned).ifPresent(all::add));
            });
    return all;
  }

  private static Optional<ExecutedColumn> of(
      Disclosure disclosure, Table table, ColumnReference under, OriginalBudget.Column planned) {
    for (Side side : table.sides()) {
      Column column = side.column(under.column()).orElse(null);
      if (column != null && under.isOn(side.id())) {
        List<Line> lines = lines(disclosure, side, under, planned);
        return Optional.of(new ExecutedColumn(table, column, planned.isByName(), lines));
      }
    }
    return Optional.empty();
  }

  /** A row of which the budget says nothing, as it is not broken down so far, is left out. */
  private static List<Line> lines(
      Disclosure disclosure, Side side, ColumnReference under, OriginalBudget.Column planned) {
    Map<String, OriginalBudget.Line> plans = new LinkedHashMap<>();
    planned.lines().forEach(l -> plans.putIfAbsent(l.row(), l));
    List<Line> lines = new ArrayList<>();
    Map<String, Line> accounts = new TreeMap<>();
    for (Row row : side.rows()) {
      Cell actual = row.cell(under.column());
      boolean told = actual instanceof Amount || Absent.isOpen(actual);
      String anchor = told ? Anchors.cell(side, row, under.column()) : "";
      OriginalBudget.Line plan = plans.remove(row.id());
      if (plan != null) {
        put(line(row, plan.amount(), actual, plan.byName(), anchor), lines, accounts);
      } else if (told) {
        stated(disclosure, row.id(), under, planned)
            .ifPresent(p -> put(line(row, p, actual, false, anchor), lines, accounts));
      }
    }
    List<Line> unmatched = new ArrayList<>();
    for (OriginalBudget.Line plan : plans.values()) {
      if (planned.unmatched().contains(plan.row())) {
        unmatched.add(onlyPlanned(plan, Absent.UNKNOWN));
      } else {
        put(onlyPlanned(plan, Absent.NIL), lines, accounts);
      }
    }
    lines.addAll(accounts.values());
    lines.addAll(unmatched);
    return List.copyOf(lines);
  }

  private static Line line(Row row, Cell planned, Cell actual, boolean byName, String anchor) {
    return new Line(row.id(), row.code(), row.name(), row.level(), planned, actual, byName, anchor);
  }

  private static Line onlyPlanned(OriginalBudget.Line plan, Absent actual) {
    return new Line(
        plan.row(),
        plan.code(),
        plan.name(),
        plan.level(),
        plan.amount(),
        actual,
        plan.byName(),
        "");
  }

  /** What the budget says of a row that it has no line of; empty where it says nothing. */
  private static Optional<Cell> stated(
      Disclosure disclosure, String row, ColumnReference under, OriginalBudget.Column planned) {
    Optional<Amount> known = disclosure.budget().of(under.at(row).unsigned());
    Absent otherwise = absence(planned, row);
    return known.isEmpty() && otherwise == Absent.NIL
        ? Optional.empty()
        : Optional.of(known.filter(Amount::isNonZero).map(Cell.class::cast).orElse(otherwise));
  }

  /** Why nothing is known of the plan of a row; nil where nothing was planned. */
  private static Absent absence(OriginalBudget.Column planned, String row) {
    return planned.unmatched().contains(row)
        ? Absent.UNKNOWN
        : planned.open().getOrDefault(row, Absent.NIL);
  }

  private static void put(Line line, List<Line> lines, Map<String, Line> accounts) {
    if (line.code().isEmpty()) {
      lines.add(line);
    } else {
      accounts.put(line.code(), line);
    }
  }
}
