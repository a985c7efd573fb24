package mingzhang.check.prose;

import java.util.regex.Pattern;

/** Words that say there is nothing. */
final class NothingWords {
  /** Nothing in the year before. */
  static final Pattern BEFORE =
      Pattern.compile("(?:上年|去年|20\\d{2}年度?)[^，。]{0,8}(?:没有|未安排|无|为零|为0)|首次|新增项目|新设立");

  /** Nothing, before what there is none of. */
  static final Pattern NO =
      Pattern.compile("(?:没有|未安排|不涉及|未使用|没有使用|没有安排|无(?=[^法需须偿论关纸线障形人偏缝记违])(?!一(?!般))|未编制|未发生)");

  /** Nothing, after what there is none of. */
  static final Pattern NONE =
      Pattern.compile("(?:没有安排|未安排|为零|均为0|为0(?![.\\d])|没有预算|无预算|未发生|没有数据|无数据|没有支出|无支出|没有收入|无收入)");

  /** Words that make it about something else. */
  static final Pattern ELSEWHERE =
      Pattern.compile("可比|比较|对比|变化|增减|变动|差异|调整|其他|上年(?!结转|财政)|去年|持平|不含|以外|说明|新增|公务用车编制|标准|问题|关系");

  /** Nothing in the budget of the beginning of the year, which final accounts may exceed. */
  static final Pattern NOT_PLANNED = Pattern.compile("年初(?:预算)?(?:未|没有)安排|(?:未|没有)(?:安排|编制)年初预算");

  private NothingWords() {}

  /** Whether a part of a text has a character without which there is neither NO nor NONE in it. */
  static boolean mayBeIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '没', '未', '无' -> {
          return true;
        }
        case '不' -> {
          if (text.startsWith("不涉及", i)) {
            return true;
          }
        }
        case '为' -> {
          if (text.startsWith("为零", i) || text.startsWith("为0", i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
