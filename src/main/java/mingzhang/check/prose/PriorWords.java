package mingzhang.check.prose;

import java.util.regex.Pattern;

/** Words that speak of the year before. */
final class PriorWords {
  /** A quantity right after these is the earlier figure, also after 比. */
  static final Pattern ENDS =
      Pattern.compile("(?:上年|去年|上一年)度?(?:同期)?的?(?:预算|执行)?(?:安排)?数?(?:额|总额)?的?(?:为|是|：)?$");

  private static final String NOT_COMPARED = "(?<![比较与同照])";

  private PriorWords() {}

  /** A clause with these and no comparison tells a figure of the year before. */
  static Pattern of(int year) {
    return Pattern.compile(
        "(?:"
            + NOT_COMPARED
            + "(?:上年|去年|上一年)(?!财政拨款结转|结转|结余|度?相比)|"
            + NOT_COMPARED
            + (year - 1)
            + "年(?!末|底|结转|度?相比))[^减增降升]*$|[比较与]"
            + (year - 1)
            + "年度?的?(?:年初)?(?:预算)?数?的?(?:为|：)?$");
  }
}
