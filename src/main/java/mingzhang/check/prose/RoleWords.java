package mingzhang.check.prose;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that tell what a quantity does. */
final class RoleWords {
  static final String UP = "增加|增长|上升|提高|增幅|增多|上涨|增量|增额";
  static final String DOWN = "减少|下降|降低|压减|压缩|降幅|缩减|核减|下滑|减幅|调减";

  private static final Matches DIRECTION =
      new Matches("(" + UP + ")|(" + DOWN + ")", firsts(UP + "|" + DOWN));

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

  private RoleWords() {}

  /** The first characters of words between bars. */
  private static String firsts(String words) {
    return Stream.of(words.split("\\|")).map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }

  static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  /** Whether a share is told. */
  static boolean tellsShare(String text) {
    return text.indexOf('占') >= 0 || text.contains("比重") || text.contains("比例为");
  }

  /** The direction that the last of {@link #UP} and {@link #DOWN} in a text tells: +1, -1 or 0. */
  static int direction(String text) {
    int[] direction = {0};
    DIRECTION.each(text, word -> direction[0] = word.group(1) != null ? 1 : -1);
    return direction[0];
  }
}
