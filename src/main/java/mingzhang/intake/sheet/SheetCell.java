package mingzhang.intake.sheet;

/**
 * A cell that holds something.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param kind what it holds
 * @param text the words, or the stored digits of a number, as they are in the file
 * @param format the number format, for example {@code 0.00%}, or empty
 * @param indent steps that the words are moved right by their style
 */
public record SheetCell(int row, int column, Kind kind, String text, String format, int indent) {
  /** What a cell holds. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** An error such as {@code #REF!}. */
    ERROR,
    /** TRUE or FALSE. */
    FLAG,
    /** A formula whose value nobody stored. */
    NO_VALUE
  }

  /** Whether it is a number shown as a percentage. */
  public boolean isPercent() {
    return kind == Kind.NUMBER && format.contains("%");
  }

  /** Whether it is a number shown as a day or time. */
  public boolean isDate() {
    String plain = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    return kind == Kind.NUMBER && plain.matches("(?s).*[yYdD年月日].*");
  }
}
