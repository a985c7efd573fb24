package mingzhang.standard;

import java.util.List;
import java.util.Map;
import mingzhang.model.MoneyUnit;

/**
 * The form of the performance targets.
 *
 * @param unit money unit of its funds
 * @param categories titles of project categories, by id
 * @param funds titles of sources, by id; the first is the total of the others
 * @param texts titles of its text fields, by id
 * @param sides titles of {@code period} and {@code year}
 * @param indicators first-level headings with their kinds
 */
public record Performance(
    MoneyUnit unit,
    Map<String, String> categories,
    Map<String, String> funds,
    Map<String, String> texts,
    Map<String, String> sides,
    List<IndicatorGroup> indicators) {
  /** A first-level heading and the titles of the second level below it, by id. */
  public record IndicatorGroup(String title, Map<String, String> kinds) {}
}
