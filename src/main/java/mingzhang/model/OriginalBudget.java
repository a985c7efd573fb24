package mingzhang.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The budget as it was adopted for the year (年初预算, the original budget of IPSAS 24), beside which
 * final accounts set what became of it; none for a budget.
 *
 * @param figures what was planned, by the reference of the figure of the final accounts and in the
 *     unit of its table; also for rows that the final accounts do not have
 * @param lines what the published budget has, by the column of the final accounts ({@code
 *     table/column}) and in the order of the budget; empty where its file is not there
 * @param page address of the published budget, or empty
 */
public record OriginalBudget(
    Map<String, Amount> figures, Map<String, List<Line>> lines, String page) {
  /** No budget is known. */
  public static final OriginalBudget NONE = new OriginalBudget(Map.of(), Map.of(), "");

  /**
   * A line of the published budget.
   *
   * @param row id of its row
   * @param code account code, or empty
   * @param level 0 for a total
   */
  public record Line(String row, String code, String name, int level, Amount amount) {}

  /** Copies the collections. */
  public OriginalBudget {
    figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
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
