package mingzhang.pages.view;

import java.util.List;

/**
 * One side of a table, printed as a table of its own beside the other.
 *
 * @param id {@code income}, {@code expenditure}, or empty
 * @param title heading of the side, or empty
 * @param caption full caption: number, title, side
 * @param head lines of headings
 * @param numbers printed column numbers, or empty
 * @param rows lines
 * @param columns number of columns
 */
public record SideView(
    String id,
    String title,
    String caption,
    List<List<HeadCell>> head,
    List<String> numbers,
    List<RowView> rows,
    int columns) {}
