package mingzhang.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The budget as it was adopted for the year (年初预算, the original budget of IPSAS 24), beside which
 * final accounts set what became of it; none for a budget.
 *
 * @param figures what was planned, by the reference of the figure of the final accounts and in the
 *     unit of its table; also for rows that the final accounts do not have
 * @param columns what the published budget has, by the column of the final accounts; empty where
 *     its file is not there
 * @param page address of the published budget, or empty
 */
public record OriginalBudget(
    Map<String, Amount> figures, Map<ColumnReference, Column> columns, String page) {
  /** No budget is known. */
  public static final OriginalBudget NONE = new OriginalBudget(Map.of(), Map.of(), "");

  /**
   * What the published budget has under a column.
   *
   * @param lines in the order of the budget
   * @param unmatched ids of rows that only one of both has by its name, so that nobody can tell
   *     whether the other has them by another
   * @param open why the budget tells no amount, withheld or unknown, by the id of the row
   */
  public record Column(List<Line> lines, Set<String> unmatched, Map<String, Absent> open) {
    /** Copies the collections. */
    public Column {
      lines = List.copyOf(lines);
      unmatched = Set.copyOf(unmatched);
      open = Map.copyOf(open);
    }

    /** Whether rows of both were brought together by their names, or were to be. */
    public boolean isByName() {
      return !unmatched.isEmpty() || lines.stream().anyMatch(Line::byName);
    }
  }

  /**
   * A line of the published budget.
   *
   * @param row id of the row of the final accounts that it is; its own where they have none
   * @param code account code, or empty
   * @param level 0 for a total
   * @param amount the sum where the budget divides the account
   * @param byName whether it was found by its name
   */
  public record Line(
      String row, String code, String name, int level, Amount amount, boolean byName) {}

  /** Copies the collections. */
  public OriginalBudget {
    figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** What was planned for a figure; empty where nothing is known. */
  public Optional<Amount> of(String reference) {
    return Optional.ofNullable(figures.get(reference));
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return figures.isEmpty();
  }
}
