package mingzhang.standard;

import java.util.List;
import java.util.Map;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/**
 * Something that must hold, of one of the kinds that {@code check} knows.
 *
 * @param id unique in its standard
 * @param kind for example {@code sum}
 * @param title what must hold, in words
 * @param why the reason or source, or empty
 * @param severity of the finding when it is broken
 * @param words its single-valued keys, for example {@code table}
 * @param lists its list-valued keys, for example {@code left}
 * @param place where it is written
 */
public record Rule(
    String id,
    String kind,
    String title,
    String why,
    Severity severity,
    Map<String, String> words,
    Map<String, List<String>> lists,
    Place place) {
  /** The kind of the rule that misses what the standard requires. */
  public static final String REQUIRED = "required";

  /** A single-valued key, empty where not given. */
  public String word(String key) {
    return words.getOrDefault(key, "");
  }

  /** A list-valued key, empty where not given. */
  public List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }
}
