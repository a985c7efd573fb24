package mingzhang.check.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Unit;
import mingzhang.report.Finding;

/** A sentence that begins with the budget of another unit: 某局2025年收入总计…. */
final class OtherUnitCheck implements SentenceCheck {
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?"
              + "(\\p{IsHan}{2,24}"
              + Unit.ENDINGS
              + ")"
              + "(?:(?:19|20)\\d{2}年度?|本年度?|今年)"
              + "[^，。；]{0,8}(?:收入|支出|预算|拨款|经费|采购|绩效|结转)");

  /** Words before a name, or names of nobody. */
  private static final Pattern NOBODY = Pattern.compile("^(?:本|我|该|各|根据|按照?|经|由|对|向|从|在|与|为|将)");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("年")) {
      return;
    }
    Matcher name = BEGINS.matcher(sentence.block().text()).region(sentence.start(), sentence.end());
    if (name.lookingAt()
        && !NOBODY.matcher(name.group(1)).find()
        && !ledger.office.isCalled(name.group(1))) {
      ledger.add(
          Finding.warning(
                  "other-unit",
                  ledger.place(sentence.passage(), sentence.block(), name.start(1), name.end(1)),
                  name.group(1),
                  ledger.office.name())
              .withHint("other-unit"),
          sentence,
          false);
    }
  }
}
