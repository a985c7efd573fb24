package mingzhang.check;

import java.util.Optional;
import java.util.function.Function;
import mingzhang.report.Place;

/** Finds where words stand in a file: the first place where they, or their beginning, do. */
public final class TypedPlace {
  /** How much of the beginning is looked for, in characters, where a line may end in the words. */
  private static final int[] BEGINNINGS = {Integer.MAX_VALUE, 16, 8, 4};

  private TypedPlace() {}

  /**
   * The place of some words.
   *
   * @param texts the text of a file by its name in messages
   * @param file where to look; told as a whole where the words are not found
   */
  public static Place of(Function<String, Optional<String>> texts, String file, String words) {
    Optional<String> text = texts.apply(file);
    for (int length : BEGINNINGS) {
      String beginning = words.substring(0, Math.min(length, words.length()));
      int at = text.map(t -> t.indexOf(beginning)).orElse(-1);
      if (at >= 0) {
        return at(file, text.get(), at);
      }
    }
    return Place.of(file);
  }

  /** The place of a character of a text, counted from 0. */
  public static Place at(String file, String text, int at) {
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int begin = text.lastIndexOf('\n', at - 1) + 1;
    return new Place(file, line, text.codePointCount(begin, at) + 1);
  }
}
