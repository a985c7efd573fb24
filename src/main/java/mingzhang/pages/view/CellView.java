package mingzhang.pages.view;

/**
 * A cell of a table.
 *
 * @param id address on the page, for example {@code r201-total}; empty for headings and in the
 *     print edition
 * @param kind {@code code}, {@code name}, {@code text}, {@code amount}, or why there is no amount:
 *     {@code nil}, {@code not-applicable}, {@code withheld}, {@code unknown}
 * @param text what is printed; empty for nil
 * @param spoken what a screen reader says instead of an empty or cryptic text, or empty
 * @param href where it leads, for example from a code to the page of its account, or empty
 * @param computed whether the program added it up
 * @param bar length of a bar under the figure from 0 to 100, a decimal with two digits; empty for
 *     none
 * @param correction leads to its latest correction and says when and what it was before; empty for
 *     none
 */
public record CellView(
    String id,
    String kind,
    String text,
    String spoken,
    String href,
    boolean computed,
    String bar,
    Link correction) {
  /** Whether it heads its row. */
  public boolean rowHeading() {
    return kind.equals("name");
  }
}
