package mingzhang.model;

import java.util.List;
import java.util.Map;
import mingzhang.report.Place;

/**
 * The performance targets of a project.
 *
 * @param id file name without its ending
 * @param name as in the project table
 * @param category id of its category in the standard, or empty
 * @param department responsible department as printed
 * @param implementingUnit unit that carries it out
 * @param attribute for example 一次性项目(1年结束)
 * @param period implementation period as printed, for example 3年
 * @param filed date of filing, YYYY-MM-DD, or empty
 * @param form title of the form
 * @param funds by source: id, then {@code period} and {@code year}
 * @param texts by the standard's text id
 * @param indicators in printed order
 * @param place its file
 */
public record Project(
    String id,
    String name,
    String category,
    String department,
    String implementingUnit,
    String attribute,
    String period,
    String filed,
    String form,
    Map<String, Map<String, Cell>> funds,
    Map<String, String> texts,
    List<Indicator> indicators,
    Place place) {
  /** Its page, from the home of its disclosure. */
  public String page() {
    return "projects/" + id + ".html";
  }

  /**
   * The amount of a source ({@code total}, {@code central} ...) on a side ({@code period} or {@code
   * year}).
   */
  public Cell fund(String source, String side) {
    return funds.getOrDefault(source, Map.of()).getOrDefault(side, Absent.NIL);
  }
}
