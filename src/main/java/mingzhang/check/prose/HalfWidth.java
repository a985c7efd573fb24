package mingzhang.check.prose;

/**
 * Brings digits and marks of a Chinese text into one form, character by character, so that places
 * stay: full-width digits, point, percent and signs become half-width; brackets, commas, colons and
 * semicolons outside numbers become full-width.
 */
final class HalfWidth {
  private HalfWidth() {}

  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = digit(chars[i]);
    }
    for (int i = 0; i < chars.length; i++) {
      boolean number = i > 0 && i + 1 < chars.length && digits(chars, i);
      chars[i] = number ? chars[i] : mark(chars[i]);
    }
    return new String(chars);
  }

  private static boolean digits(char[] chars, int at) {
    return Character.isDigit(chars[at - 1]) && Character.isDigit(chars[at + 1]);
  }

  /** One character; its neighbours do not matter to a digit. */
  static char digit(char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    return switch (c) {
      case '．' -> '.';
      case '％' -> '%';
      case '－', '−', '–' -> '-';
      case '＋' -> '+';
      case '\u00a0', '\u3000' -> ' ';
      case '"' -> '”';
      default -> c;
    };
  }

  private static char mark(char c) {
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      case ',' -> '，';
      case ':' -> '：';
      case ';' -> '；';
      default -> c;
    };
  }
}
