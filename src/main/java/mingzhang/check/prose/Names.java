package mingzhang.check.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of rows and columns read in a sentence. */
final class Names {
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|[①-⑳]|（[一二三四五六七八九十]+）|\\d+[.．、])");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?度?");
  private static final Set<String> GENERAL =
      Set.of("", "合计", "总计", "小计", "部门合计", "金额", "项目", "预算数", "决算数", "数量", "备注", "其他", "名称");

  private Names() {}

  /** The name without the number before it and without a year; empty where it names nothing. */
  static String plain(String printed) {
    String half = HalfWidth.of(printed.strip());
    Matcher numbering = NUMBERING.matcher(half);
    String bare = numbering.lookingAt() ? half.substring(numbering.end()) : half;
    boolean year = bare.contains("19") || bare.contains("20");
    String name = year ? YEAR.matcher(bare).replaceAll("") : bare;
    return GENERAL.contains(name) ? "" : name;
  }
}
