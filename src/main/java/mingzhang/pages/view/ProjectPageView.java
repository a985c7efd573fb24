package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code project}, as {@code project}: performance targets.
 *
 * @param name name of the project
 * @param form title of the form
 * @param unit official name of the unit
 * @param year fiscal year
 * @param facts label and value pairs: department, attribute, period ...
 * @param moneyUnit unit of the funds
 * @param funds lines of the funds
 * @param texts its texts
 * @param groups indicators
 * @param tableHref its row in the project table, or empty
 * @param previous the project before, or a link with an empty href
 * @param next the project after, or a link with an empty href
 */
public record ProjectPageView(
    String name,
    String form,
    String unit,
    int year,
    List<Pair> facts,
    String moneyUnit,
    List<FundView> funds,
    List<SectionView> texts,
    List<IndicatorGroupView> groups,
    String tableHref,
    Link previous,
    Link next) {
  /** A label and its value. */
  public record Pair(String label, String value) {}

  /** A source of funds for the whole period and for the year; empty where nothing is printed. */
  public record FundView(String id, String title, String period, String year, boolean total) {}

  /** A first-level heading of indicators. */
  public record IndicatorGroupView(String title, List<IndicatorKindView> kinds) {
    /** How many lines it spans. */
    public int lines() {
      return kinds.stream().mapToInt(k -> k.lines().size()).sum();
    }
  }

  /** A second-level heading and its lines; there is at least one line. */
  public record IndicatorKindView(String title, List<IndicatorLineView> lines) {}

  /**
   * A line of the grid: third level and value for the period and for the year, empty where printed
   * blank.
   */
  public record IndicatorLineView(
      String periodName, String periodValue, String yearName, String yearValue) {}
}
