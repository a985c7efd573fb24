package mingzhang.check.prose;

import java.util.regex.Pattern;

/** Years in a sentence. */
final class YearWords {
  static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

  /** A year that a sentence speaks of as its own: not compared with, not a date, not a period. */
  static final Pattern OWN =
      Pattern.compile(
          "(?<![比较与同照自从至截于到在-])((?:19|20)\\d{2})年(?!\\d|末|底|初(?!预算)|以来|起|至|月|前|后|内|建|印发|度?相比|结转|[-—]|、\\d)");

  /** What may stand before the year where a sentence begins with it. */
  static final Pattern BEGINS =
      Pattern.compile(
          "^\\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?(?:(?:我|本)(?:单位|部门|局|办|中心|委|室))?"
              + "((?:19|20)\\d{2})年度?，?(?:我|本)?(?:单位|部门|局|办|中心|委|室)?"
              + "[^，。]{0,12}(?:收入|支出|预算|经费|拨款|采购|安排|绩效|项目)");

  /** A year that figures are compared with. */
  static final Pattern COMPARED = Pattern.compile("(?:比|较|与|同|对比)((?:19|20)\\d{2})年");

  /** What was done with a budget, which only a past year can tell. */
  static final Pattern DONE = Pattern.compile("执行|决算|完成|开展|实施了|自评|评价");

  private YearWords() {}
}
