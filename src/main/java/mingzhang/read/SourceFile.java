package mingzhang.read;

import java.util.Arrays;
import mingzhang.report.Place;

/**
 * The text of one file and the way from a character to its line and column.
 *
 * <p>The text has no byte order mark, and each of its lines ends with {@code \n}.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final int[] starts;

  /** Whether each character is one of UTF-16, so that a column needs no counting. */
  private final boolean plain;

  /**
   * Takes a text.
   *
   * @param name the file as shown in messages, with {@code /} between its parts
   * @param text its content, lines ending with {@code \n}
   */
  public SourceFile(String name, String text) {
    this(name, text, hasNoPairs(text));
  }

  private SourceFile(String name, String text, boolean plain) {
    this.name = name;
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    this.starts = Arrays.copyOf(found, count);
    this.plain = plain;
  }

  /** A text that is known to have no surrogate pairs. */
  static SourceFile plain(String name, String text) {
    return new SourceFile(name, text, true);
  }

  /** The file as shown in messages. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * The place of a character, by its index in the text (UTF-16); indexes outside are moved inside.
   */
  public Place place(int index) {
    int at = Math.max(0, Math.min(index, text.length()));
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Place(name, line + 1, text.codePointCount(starts[line], at) + 1);
  }

  /** The index in the text (UTF-16) of a line and column counted as in {@link Place}. */
  public int index(int line, int column) {
    if (line < 1) {
      return 0;
    }
    if (line > starts.length) {
      return text.length();
    }
    int start = starts[line - 1];
    if (plain) {
      return start + Math.max(0, Math.min(column - 1, end(line) - start));
    }
    int length = text.codePointCount(start, end(line));
    return text.offsetByCodePoints(start, Math.max(0, Math.min(column - 1, length)));
  }

  private static boolean hasNoPairs(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** The character that stands at a place, or 0 at the end of a line or outside the file. */
  public int characterAt(Place place) {
    int at = index(place.line(), place.column());
    return place.line() > starts.length || at >= end(place.line()) ? 0 : text.codePointAt(at);
  }

  /** Number of lines; a text that ends with {@code \n} has an empty one last. */
  public int lines() {
    return starts.length;
  }

  /** A line counted from 1, without its end; empty outside the file. */
  public String line(int number) {
    return number < 1 || number > starts.length
        ? ""
        : text.substring(starts[number - 1], end(number));
  }

  private int end(int line) {
    return line < starts.length ? starts[line] - 1 : text.length();
  }

  @Override
  public String toString() {
    return name;
  }
}
