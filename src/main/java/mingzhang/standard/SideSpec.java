package mingzhang.standard;

import java.util.List;
import mingzhang.model.Column;
import mingzhang.model.Heading;

/**
 * One side of a table: its rows and columns.
 *
 * @param id {@code income}, {@code expenditure} ..., or empty
 * @param title heading, or empty
 * @param rows which rows it has
 * @param headings the tree of headings
 * @param columns its leaves
 */
public record SideSpec(
    String id, String title, RowsSpec rows, List<Heading> headings, List<Column> columns) {}
