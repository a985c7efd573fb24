package mingzhang.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose figures a disclosure holds: a standard is made for one of them. */
public enum Scope {
  /** Those of one unit (单位). */
  UNIT,
  /** Those of a department (部门): of all its units together. */
  DEPARTMENT;

  /** All words, in order. */
  public static final List<String> WORDS = Stream.of(values()).map(Scope::word).toList();

  /** The word in YAML and in data: {@code unit}, {@code department}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of one of these words. */
  public static Scope of(String word) {
    return values()[WORDS.indexOf(word)];
  }
}
