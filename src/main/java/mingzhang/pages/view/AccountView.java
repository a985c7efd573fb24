package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code account}, as {@code account}: one account across units and years.
 *
 * @param code account code
 * @param name its name
 * @param classification title of the classification
 * @param cofog its place in the functions of government (COFOG): code and division, or empty
 * @param changes how its code has changed between years, a sentence each
 * @param above the accounts it belongs to, outermost first
 * @param below the accounts under it
 * @param years every unit that has it, the latest year first
 */
public record AccountView(
    String code,
    String name,
    String classification,
    String cofog,
    List<String> changes,
    List<AccountEntryView> above,
    List<AccountEntryView> below,
    List<AccountYearView> years) {
  /**
   * A year; where units publish in different units of money, one for each of these.
   *
   * @param year fiscal year
   * @param money unit of the amounts
   * @param columns headings of the amounts
   * @param rows a row for each unit, those of a department after it
   * @param departments whether some of them are parts of others
   * @param totals sums under each column, parts of others not counted again
   */
  public record AccountYearView(
      int year,
      String money,
      List<String> columns,
      List<AccountRowView> rows,
      boolean departments,
      List<String> totals) {}

  /**
   * A unit.
   *
   * @param unit its disclosure
   * @param part whether its amounts are in those of a department too
   * @param amounts its amounts
   * @param width length of its bar from 0 to 100
   */
  public record AccountRowView(Link unit, boolean part, List<AmountView> amounts, String width) {}
}
