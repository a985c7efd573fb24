package mingzhang.download;

import java.util.List;

/**
 * A column of a CSV file, as its descriptions tell it.
 *
 * @param id name for programs: ASCII letters, digits and {@code _}; unique in its file
 * @param heading as it stands in the first line of the file
 * @param description what it holds, for people
 * @param type of its values
 * @param words all its values, where they are few and known; else empty
 */
public record Field(String id, String heading, String description, Type type, List<String> words) {
  /** Types that Table Schema and CSVW both have under the same name. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN
  }

  /** A column whose values are not listed. */
  static Field of(String id, String heading, String description, Type type) {
    return new Field(id, heading, description, type, List.of());
  }
}
