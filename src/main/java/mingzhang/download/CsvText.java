package mingzhang.download;

/**
 * Words in a CSV file that no spreadsheet takes for a formula.
 *
 * <p>A spreadsheet runs what begins with {@code =}, {@code +}, {@code -} or {@code @}, also in
 * their full-width forms, whatever the quotes in the file (OWASP, "CSV Injection"). Such words get
 * an apostrophe before them, which makes them text. Leading white space does not protect, and a
 * tab, carriage return or line feed in front is itself a known way in. Amounts do not pass here: a
 * negative one stays a number.
 */
final class CsvText {
  private static final String FORMULA = "=+-@＝＋－＠﹢﹣﹦﹫";
  private static final String CONTROL = "\t\r\n";

  private CsvText() {}

  /** The text, with an apostrophe before it where a spreadsheet would run it. */
  static String defused(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int i = 0;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    boolean formula = i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
    return formula || CONTROL.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
