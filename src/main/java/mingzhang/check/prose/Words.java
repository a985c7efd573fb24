package mingzhang.check.prose;

import java.util.regex.Pattern;

/** The words that tell what a quantity does. */
final class Words {
  static final String UP = "增加|增长|上升|提高|增幅|增多|上涨|增量|增额";
  static final String DOWN = "减少|下降|降低|压减|压缩|降幅|缩减|核减|下滑|减幅|调减";

  static final Pattern TO =
      Pattern.compile("((?:增加|增长|上升|提高)|(?:减少|下降|降低|压减|压缩|缩减|核减))了?(?:到|至|为)");
  static final Pattern FLAT = Pattern.compile("持平|无增减|没有增减|无变化|没有变化|未发生变化|无变动|没有变动");
  static final Matches REASON =
      new Matches("原因|由于|因为|主要是|主要系|[，、；。]系|所致|为了|受.{1,12}影响|因(?!公)", "原由因主，、；。所为受");
  static final Pattern PARTS = Pattern.compile("其中|包括|分别|分为|由");

  /** Prices, limits and targets before a number. */
  static final Pattern LIMIT_BEFORE =
      Pattern.compile(
          "(?:不超过|不少于|不低于|不高于|达到|≥|≤|>|<|低于|高于|超过|至少|最高|每人|每辆|每年|每月|每天|每期|每次|每套|每条|每|人均|标准为?|单价为?|按照?|上限为?|高达)(?:大?约|为)?$");

  /** Characters of the longest of them. */
  static final int LIMIT_LENGTH = 8;

  /** Characters with which they end; and ends of lines, which may come after them. */
  static final String LIMIT_ENDS = "过于到≥≤><少高人辆年月天期次套条每均准为价按照限达约\n\r\u0085\u2028\u2029";

  /** The same after a number. */
  static final Pattern LIMIT_AFTER =
      Pattern.compile("^(?:（[^）]*）)?(?:以上|以下|以内|以外|/|每|左右的标准|的标准|的比例|×|\\*)");

  private static final String SEPARATORS = "，。；、：！？（）|";

  private Words() {}

  static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  /** Whether a share is told. */
  static boolean tellsShare(String text) {
    return text.indexOf('占') >= 0 || text.contains("比重") || text.contains("比例为");
  }

  /** The direction that the last of {@link #UP} and {@link #DOWN} in a text tells: +1, -1 or 0. */
  static int direction(String text) {
    int direction = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      int told = direction(text.charAt(i), text.charAt(i + 1));
      if (told != 0) {
        direction = told;
        i++;
      }
    }
    return direction;
  }

  /** All of {@link #UP} and {@link #DOWN} have two characters. */
  private static int direction(char first, char second) {
    return switch (first) {
      case '增' -> sign("加长幅多量额", second, 1);
      case '上' -> sign("升涨", second, 1);
      case '提' -> sign("高", second, 1);
      case '减' -> sign("少幅", second, -1);
      case '下' -> sign("降滑", second, -1);
      case '降' -> sign("低幅", second, -1);
      case '压' -> sign("减缩", second, -1);
      case '缩', '核', '调' -> sign("减", second, -1);
      default -> 0;
    };
  }

  private static int sign(String seconds, char second, int sign) {
    return seconds.indexOf(second) >= 0 ? sign : 0;
  }
}
