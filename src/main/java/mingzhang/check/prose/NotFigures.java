package mingzhang.check.prose;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Finds digits that are no figures: titles of laws, document numbers, ordinals, dates, times,
 * telephone numbers, codes and thresholds.
 */
final class NotFigures {
  private static final Pattern SPANS =
      Pattern.compile(
          String.join(
              "|",
              "《[^》]*》",
              "[〔\\[（【](?:19|20)\\d{2}[〕\\]）】]第?\\d+号?",
              "第[\\d一二三四五六七八九十百千零〇两]+(?:次|届|号|条|款|项|章|部分|期|批|季度|轮|页|个|名|位|类|步)",
              "\\d+号(?:文|令|楼|院)?",
              "(?:19|20)\\d{2}(?:\\s*年?\\s*[-—~至、和]\\s*(?:19|20)\\d{2})+年?度?",
              "(?:(?:19|20)\\d{2}|\\d{2})年(?:度|初|末|底)?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?",
              "\\d{1,2}月(?:份|底|初)?(?:\\d{1,2}[日号])?",
              "\\d{1,2}[日号](?:前|后|起)?",
              "(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d|万|元|%)",
              "\\d{1,2}：\\d{2}|\\d{1,2}:\\d{2}(?::\\d{2})?",
              "\\d{1,2}[时点](?:\\d{1,2}分)?",
              "[A-Za-z]+(?:/[A-Za-z]+)?[ -]?\\d[\\w./-]*",
              "\\d+(?:\\.\\d+)?(?!m²)[A-Za-z]+",
              "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{3,4}-\\d{3,4}-\\d{4}",
              "^（?\\d{1,2}[.、）](?!\\d)"));

  private static final Matches ALL = new Matches(SPANS, NotFigures::mayBegin);

  private NotFigures() {}

  static BitSet in(String text) {
    BitSet found = new BitSet();
    if (mayTellFigures(text)) {
      ALL.each(text, span -> found.set(span.start(), span.end()));
    }
    return found;
  }

  private static boolean mayTellFigures(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || "%：年月日号时点《".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || "《〔[（【第".indexOf(c) >= 0;
  }
}
