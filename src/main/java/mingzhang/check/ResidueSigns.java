package mingzhang.check;

/**
 * Whether a text has a sign of what {@link Residue} looks for: two characters that each of its
 * patterns needs. Nearly no file of data has any, so that no pattern is tried on its lines.
 */
final class ResidueSigns {
  private static final String MARKS = "。，；、：";

  private ResidueSigns() {}

  /** Whether it is worth while to look at the text. */
  static boolean in(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i + 1 < chars.length; i++) {
      if (isSign(chars, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char[] text, int at) {
    char next = text[at + 1];
    return switch (text[at]) {
      case 'X', 'x' -> next == 'X' || next == 'x';
      case 'Ｘ', '×', '某', '_' -> next == text[at];
      case '。', '，', '；', '、', '：' -> MARKS.indexOf(next) >= 0;
      case 'T' -> next == 'O' || next == 'B';
      case 'F' -> next == 'I';
      case '待' -> "定填补核".indexOf(next) >= 0;
      case '省' -> next == '直' || next == '级';
      case '{' -> isBrace(text, at + 1);
      default -> false;
    };
  }

  /** Whether a Chinese word may stand in the brace, or something that is blanked before it. */
  private static boolean isBrace(char[] text, int from) {
    int at = from;
    while (at < text.length && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r'))) {
      at++;
    }
    if (at == text.length) {
      return false;
    }
    boolean code = text[at] == '{' && at + 1 < text.length && text[at + 1] == '%';
    return code || text[at] >= '\u2E80' || "`]#".indexOf(text[at]) >= 0;
  }
}
