package mingzhang.report;

/**
 * A source line as a terminal shows it, with a caret under one character.
 *
 * <p>A Chinese character takes two columns of a terminal. A line wider than {@value #WIDTH} columns
 * is cut around the caret; {@code ...} stands where it is cut.
 */
public final class Excerpt {
  /** Columns of a terminal that a line may take. */
  static final int WIDTH = 100;

  private static final String CUT = "...";

  private Excerpt() {}

  /**
   * The line, and below it the caret.
   *
   * @param line without its end
   * @param column where the caret stands, counted from 1 in code points; 0 for none
   * @param indent what stands before both
   */
  static String of(String line, int column, String indent) {
    int[] shown = line.codePoints().map(Excerpt::visible).toArray();
    int caret = Math.min(Math.max(column - 1, 0), shown.length);
    int from = caret;
    int to = caret;
    for (int left = WIDTH, width = 0; left > 0 && width >= 0; left -= width) {
      width = -1;
      if (to < shown.length && (to - caret <= caret - from || from == 0)) {
        width = width(shown[to++]);
      } else if (from > 0) {
        width = width(shown[--from]);
      }
    }
    StringBuilder text = new StringBuilder(indent).append(from > 0 ? CUT : "");
    StringBuilder below = new StringBuilder(indent).append(from > 0 ? "   " : "");
    for (int i = from; i < to; i++) {
      text.appendCodePoint(shown[i]);
      if (i < caret) {
        below.append(shown[i] == '\t' ? "\t" : " ".repeat(width(shown[i])));
      }
    }
    text.append(to < shown.length ? CUT : "").append('\n');
    return column == 0 ? text.toString() : text.append(below).append("^\n").toString();
  }

  /** Characters that a terminal would obey or hide are replaced. */
  private static int visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          character == '\t' ? '\t' : 0xFFFD;
      default -> character;
    };
  }

  /**
   * Columns that a character takes: East Asian wide and full-width ones take two (Unicode annex
   * 11).
   */
  public static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (character >= 0x1100 && character <= 0x115F)
            || (character >= 0x2E80 && character <= 0xA4CF)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xF900 && character <= 0xFAFF)
            || (character >= 0xFE30 && character <= 0xFE6F)
            || (character >= 0xFF01 && character <= 0xFF60)
            || (character >= 0xFFE0 && character <= 0xFFE6)
            || (character >= 0x1F300 && character <= 0x1F64F)
            || (character >= 0x1F900 && character <= 0x1F9FF)
            || (character >= 0x20000 && character <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
