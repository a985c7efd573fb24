package mingzhang.pages.view;

import java.util.List;

/**
 * The rows of a table of final accounts beside those of the budget.
 *
 * @param id id of the table, for anchors
 * @param table title of the table, and where it is
 * @param column heading of the column that is compared
 * @param money unit of the amounts
 * @param byName whether accounts were brought together by their names, as one of both has no codes
 * @param lines rows that either of both has, those of the same code or name together
 */
public record ExecutionGroupView(
    String id, Link table, String column, String money, boolean byName, List<ChangeView> lines) {}
