package mingzhang.check;

import java.util.Optional;
import java.util.function.Function;
import mingzhang.read.SourceFile;
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
        return new SourceFile(file, text.get()).place(at);
      }
    }
    return Place.of(file);
  }
}
