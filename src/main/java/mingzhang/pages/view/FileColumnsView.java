package mingzhang.pages.view;

import java.util.List;

/**
 * What the columns of a CSV file mean.
 *
 * @param file its name and address
 * @param title what it holds
 * @param fields its columns in the order of the file
 */
public record FileColumnsView(Link file, String title, List<FieldView> fields) {
  /**
   * A column.
   *
   * @param heading as it stands in the first line
   * @param type text, number and so on, in a word
   * @param description what it holds
   * @param values all its values, where they are few; else empty
   */
  public record FieldView(String heading, String type, String description, String values) {}
}
