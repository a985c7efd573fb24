package mingzhang.pages.view;

import java.util.List;

/**
 * A line of a table.
 *
 * @param id address of the row, for example {@code r201}
 * @param kind {@code total}, {@code subtotal}, {@code group} or {@code item}
 * @param level 0 for a total, then 1, 2, 3
 * @param filled whether it has an amount, or one that is withheld or unknown
 * @param cells in printed order
 */
public record RowView(String id, String kind, int level, boolean filled, List<CellView> cells) {}
