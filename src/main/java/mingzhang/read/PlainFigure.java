package mingzhang.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody most probably meant who did not write a figure in the form of the content guide.
 *
 * @param digits the figure in that form, but perhaps too long
 * @param unit the unit or sign of percent that was written with it, or empty
 */
public record PlainFigure(String digits, String unit) {
  private static final Pattern FIGURE =
      Pattern.compile("(-?)0*([0-9]*)\\.?([0-9]*)(?:[eE]([+-]?[0-9]{1,2}))?");
  private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");
  private static final Pattern PARTED = Pattern.compile("[0-9.][\\s\\u00A0\\u3000]+[0-9.]");
  private static final Pattern GROUPS =
      Pattern.compile(
          "^[^0-9.]*[0-9]{1,3}(?:[ \\u00A0\\u202F\\u3000][0-9]{3})+(?:\\.[0-9]*)?[^0-9.]*$");
  private static final Pattern UNIT = Pattern.compile("(?<=[0-9.)])[^0-9.,()eE+-][^0-9]{0,3}$");

  /**
   * Reads thousands separators, full-width digits, signs, exponents, units; empty where all
   * guessing ends.
   */
  public static Optional<PlainFigure> of(String written) {
    String ascii = ascii(written).strip();
    if (PARTED.matcher(ascii).find() && !GROUPS.matcher(ascii).find()) {
      return Optional.empty(); // two figures in one cell
    }
    String text = ascii.replaceAll("[\\s\\u00A0\\u3000]", "").replaceFirst("^[¥$]", "");
    Matcher unitMatcher = UNIT.matcher(text);
    String unit = unitMatcher.find() ? unitMatcher.group() : "";
    text = text.substring(0, text.length() - unit.length()).replaceFirst("^\\+", "");
    text = text.replaceFirst("^\\((.*)\\)$", "-$1").replaceAll("(?<=[0-9])['_](?=[0-9])", "");
    if (THOUSANDS.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    Matcher parts = FIGURE.matcher(text);
    if (!parts.matches() || !text.matches(".*[0-9].*")) {
      return Optional.empty();
    }
    if (parts.group(4) != null) {
      text = new BigDecimal(text).toPlainString();
      parts = FIGURE.matcher(text);
      parts.matches();
    }
    String whole = parts.group(2).isEmpty() ? "0" : parts.group(2);
    String digits = parts.group(3).isEmpty() ? whole : whole + "." + parts.group(3);
    boolean zero = digits.matches("[0.]+");
    return Optional.of(new PlainFigure(zero ? digits : parts.group(1) + digits, unit));
  }

  /** The text with full-width figures, letters and signs replaced by their ASCII forms. */
  public static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(
          switch (c) {
            case '−', '–', '—' -> '-';
            case '。' -> '.';
            case '￥' -> '¥';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
          });
    }
    return ascii.toString();
  }
}
