package mingzhang.check.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an amount of final accounts is what was planned (预算数) or what was spent (决算数). */
enum Phase {
  PLAN,
  /** Planned at the beginning of the year. */
  ORIGINAL,
  DONE,
  /** Done, and no income. */
  SPENT,
  /** The words before it tell neither. */
  UNTOLD;

  private static final String START = "年初";
  private static final String FILLING = "(?:为|是|了|共计?|合计|总计|分别为|[：:\\s])*$";
  private static final Pattern FUND = Pattern.compile("(?:一般公共|政府性基金|国有资本经营)预算" + FILLING);
  private static final Pattern PLANNED = Pattern.compile("预算(?:支出)?(?:数|额|安排数?|总额|金额)?" + FILLING);
  private static final Pattern SPENDING =
      Pattern.compile("(?:支出|开支)(?:决算)?(?:数|额|总额|金额)?" + FILLING);
  private static final Pattern ACTUAL =
      Pattern.compile("(?:决算(?:数|额|总额|金额)?|实际(?:发生|使用))" + FILLING);

  /** A clause that names nothing: 支出决算为. */
  private static final Pattern NAMELESS =
      Pattern.compile("^(?:年初|全年|年度|本年|当年|调整后?的?|实际|支出|预算|决算|数|额|总额|金额|安排)*" + FILLING);

  /** A comparison with what was planned, and one with a year. */
  private static final Pattern COMPARED =
      Pattern.compile("[比较与](?:((?:年初|全年|年度|本年|调整后?的?|当年)?预算)|上年|去年|(?:19|20)\\d{2}年)");

  /** A share of what was planned. */
  private static final Pattern COMPLETED =
      Pattern.compile(
          "(?:完成|[为是])(?:年初|全年|年度|本年|当年|调整后?的?)?(?:支出)?预算(?:数|安排)?的?"
              + "(?:比例[为是])?\\s*$"
              + "|预算(?:完成|执行)[率比]例?[为达是]?\\s*$");

  /** What the words of its clause tell. */
  static Phase of(Said said, Sentence sentence) {
    return ofLead(clause(said, sentence));
  }

  /** What the words of a clause before an amount tell. */
  static Phase ofLead(String clause) {
    if (FUND.matcher(clause).find()) {
      return UNTOLD;
    }
    if (PLANNED.matcher(clause).find()) {
      return clause.contains(START) ? ORIGINAL : PLAN;
    }
    return SPENDING.matcher(clause).find() ? SPENT : ACTUAL.matcher(clause).find() ? DONE : UNTOLD;
  }

  private static String clause(Said said, Sentence sentence) {
    String lead = sentence.between(sentence.start(), said.quantity().start());
    return lead.substring(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；')) + 1);
  }

  /** Whether its clause tells nothing but the phase, of a name that stands before. */
  static boolean isAlone(Said said, Sentence sentence) {
    return NAMELESS.matcher(clause(said, sentence)).find();
  }

  /** Whether it is planned, at the beginning of the year or later. */
  boolean isPlanned() {
    return this == PLAN || this == ORIGINAL;
  }

  /** What a change is held against: what was planned, or else a year (untold). */
  static Phase compared(Said said, Sentence sentence) {
    var compared = COMPARED.matcher(sentence.between(sentence.start(), said.quantity().start()));
    Phase plan = UNTOLD;
    while (compared.find()) {
      String words = compared.group(1);
      plan = words == null ? UNTOLD : words.startsWith(START) ? ORIGINAL : PLAN;
    }
    return plan;
  }

  /** What a share is one of, where the words before it say that it is one of a plan. */
  static Phase completed(Said said, Sentence sentence) {
    Matcher of = COMPLETED.matcher(sentence.between(sentence.start(), said.quantity().start()));
    return !of.find() ? UNTOLD : of.group().contains(START) ? ORIGINAL : PLAN;
  }
}
