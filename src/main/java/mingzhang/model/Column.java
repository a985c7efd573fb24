package mingzhang.model;

import java.util.List;

/**
 * A column that holds cells or words.
 *
 * @param id name in data files; {@code code} and {@code name} are the row's own
 * @param title heading as printed
 * @param kind what stands in it
 * @param path the headings above it, outermost first, without its own title
 * @param negative whether its amounts may be below zero
 * @param total whether it is the total of other columns and may be left out in the data
 */
public record Column(
    String id, String title, Kind kind, List<String> path, boolean negative, boolean total) {
  /** What stands in a column. */
  public enum Kind {
    CODE,
    NAME,
    TEXT,
    AMOUNT
  }

  /** All headings from the outermost to its own, joined by " / ". */
  public String fullTitle() {
    return path.isEmpty() ? title : String.join(" / ", path) + " / " + title;
  }
}
