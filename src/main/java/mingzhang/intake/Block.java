package mingzhang.intake;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import mingzhang.intake.sheet.Sheet;

/**
 * A table, or a page of one, as it stands on a sheet.
 *
 * @param sheet the sheet
 * @param front first row of the lines above its headings
 * @param header its headings
 * @param layout which column is which
 * @param unit money unit that a line above it states, if one does
 * @param continued whether a line above it, or the name of the sheet, says that it goes on (续表)
 * @param last last row that may belong to it
 */
record Block(
    Sheet sheet,
    int front,
    Header header,
    Layout layout,
    Optional<String> unit,
    boolean continued,
    int last) {
  /** Rows below the headings that hold something. */
  NavigableSet<Integer> rows() {
    return sheet.rowsBetween(header.bottom() + 1, last);
  }

  /** Whether it goes on with a table that began before it. */
  boolean continues(Block before) {
    return (sheet.equals(before.sheet) || continued) && isLike(before);
  }

  private boolean isLike(Block before) {
    return layout.spec().equals(before.layout.spec())
        && List.copyOf(header.labels().values())
            .equals(List.copyOf(before.header.labels().values()));
  }
}
