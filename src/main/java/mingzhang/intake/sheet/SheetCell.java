package mingzhang.intake.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell that holds something.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param kind what it holds
 * @param text the words, or the stored digits of a number, as they are in the file, but without
 *     characters that nobody sees
 * @param format the number format, for example {@code 0.00%}, or empty
 * @param indent steps that the words are moved right by their style
 */
public record SheetCell(int row, int column, Kind kind, String text, String format, int indent) {
  /** What nobody sees and no content file may hold; text from other programs brings it along. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

  private static final Pattern DIGITS =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][+-]?[0-9]{1,2})?");

  /** A cell. */
  public SheetCell {
    text = INVISIBLE.matcher(text).replaceAll("");
  }

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

  /** The number, if it is one that can be written out in digits. */
  public Optional<BigDecimal> number() {
    return DIGITS.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Whether it must be a figure of a table: numbers of pages, years and items are none. */
  public boolean isFigure() {
    return kind == Kind.NUMBER
        ? !isDate() && text.matches("-?\\d+\\.\\d+|-?\\d{5,}.*")
        : kind == Kind.TEXT && text.strip().matches("-?[0-9,]*[0-9]\\.[0-9]{2}");
  }

  /** Whether it is a number shown as a percentage. */
  public boolean isPercent() {
    return kind == Kind.NUMBER && format.contains("%");
  }

  /** Whether it shows less than is stored: {@code 0.00,} shows thousands, {@code 0!.0,} 万. */
  public boolean isScaled() {
    String plain = format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
    return kind == Kind.NUMBER && plain.matches("(?s).*[0#?],+(?![0#?,]).*|.*!\\..*");
  }

  /** Whether it is a number shown as a day or time. */
  public boolean isDate() {
    String plain = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    return kind == Kind.NUMBER && plain.matches("(?s).*[yYdD年月日].*");
  }
}
