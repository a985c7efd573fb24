package mingzhang.standard;

import java.util.Map;
import mingzhang.model.ColumnReference;
import mingzhang.report.Place;

/**
 * Where the figures of final accounts stand in the budget of the year; the budget follows a
 * standard of its own.
 *
 * @param columns columns of the budget by columns of the final accounts, their rows belong together
 *     by their ids, which are codes in tables of accounts
 * @param figures references in the budget by references in the final accounts, where ids of rows
 *     differ
 * @param repeats columns of the budget by columns in which final accounts print it once more; each
 *     column of the budget is also one of {@code columns}
 * @param place where the standard says so
 */
public record BudgetMatch(
    Map<ColumnReference, ColumnReference> columns,
    Map<String, String> figures,
    Map<ColumnReference, ColumnReference> repeats,
    Place place) {
  /** Whether the standard does not look at a budget. */
  public boolean isEmpty() {
    return columns.isEmpty() && figures.isEmpty();
  }
}
