package mingzhang.check.prose;

import java.util.regex.Pattern;

/** Sentences that tell how many projects there are in all: 2025年共安排项目10个. */
final class ProjectCount {
  private static final Pattern BEHIND = Pattern.compile("^(?:二级|本级|预算|支出|预算支出)?项目");
  private static final Pattern BEFORE =
      Pattern.compile(".*项目(?:支出)?(?:数量|总数|数|共计|共有|总计|合计|共|有|为|是)*$");
  private static final Pattern ENDS = Pattern.compile("^(?:$|[，。；：、（])");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}年?度?|全年|年初|本年度?|今年|当年|本单位|我单位|本部门|我部门|单位|部门|预算|支出|项目|二级|本级"
              + "|纳入|实行|开展|编制|填报|绩效|目标|管理|的|了|安排|涉及|包括|全部|总共|共计|共有|共|有|为|是|数量|总数|总计|合计|数)*");
  private static final Pattern PART =
      Pattern.compile("其中|分别|新增|增加|减少|取消|上年|结转|延续|重点|评价|自评|监控|采购|一是|二是|三是");

  private ProjectCount() {}

  /** Whether a count is that of all projects of this year. */
  static boolean isTold(Said said, Sentence sentence, ProseLedger ledger) {
    Quantity count = said.quantity();
    if (!count.measure().equals("个") && !count.measure().equals("项")) {
      return false;
    }
    String lead = sentence.between(sentence.start(), count.start());
    String clause = lead.substring(lead.lastIndexOf('，') + 1).replace(ledger.unit, "");
    String after = sentence.between(count.end(), sentence.end());
    boolean named =
        BEHIND.matcher(after).find()
            || (ENDS.matcher(after).find() && BEFORE.matcher(clause).matches());
    return named
        && !PART.matcher(lead).find()
        && WORDS.matcher(clause).matches()
        && !isOfOtherYear(lead, ledger.year);
  }

  private static boolean isOfOtherYear(String lead, int year) {
    return YearWords.YEAR.matcher(lead).results().anyMatch(y -> !y.group(1).equals("" + year));
  }
}
