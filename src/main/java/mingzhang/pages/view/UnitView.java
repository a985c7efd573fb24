package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code unit}, as {@code unit}: one unit over the years.
 *
 * @param name official name
 * @param years its years, the earliest first
 * @param figures key figures, an amount for each year
 * @param charts bars over the years
 * @param comparisons pages that compare two years
 */
public record UnitView(
    String name,
    List<UnitYearView> years,
    List<SeriesView> figures,
    List<ChartView> charts,
    List<Link> comparisons) {
  /**
   * A year of the unit.
   *
   * @param year fiscal year
   * @param href its disclosure, or empty where only the year after tells its figures
   * @param published date of publication, or empty
   */
  public record UnitYearView(int year, String href, String published) {}

  /** A figure over the years. */
  public record SeriesView(String label, String unit, List<AmountView> amounts) {}
}
