package mingzhang.check.prose;

import java.util.List;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/**
 * 有 said of a name whose figures are all zero or nil, in a clause that says nothing else:
 * 本单位有政府性基金预算收入.
 */
final class SomethingCheck implements SentenceCheck {
  private static final Pattern BEFORE =
      Pattern.compile("(?:(?:(?:本|我)?单位|20\\d\\d年度?|本年度?|今年)，?)+(?:安排|也|还|另)?有");
  private static final Pattern AFTER = Pattern.compile("(?:预算|拨款|收入|支出|资金)*(?:[，；。|].*|$)");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("有")) {
      return;
    }
    for (Mention mention : sentence.mentions()) {
      String before = sentence.between(sentence.start(), mention.start());
      String clause = before.substring(before.lastIndexOf('；') + 1);
      String after = sentence.between(mention.end(), sentence.end());
      if (BEFORE.matcher(clause).matches() && AFTER.matcher(after).matches()) {
        said(mention, sentence, ledger);
      }
    }
  }

  private static void said(Mention mention, Sentence sentence, ProseLedger ledger) {
    List<Known> meant = NothingCheck.meant(List.of(mention), sentence, ledger);
    if (meant.isEmpty() || !meant.stream().allMatch(Known::isZero)) {
      return;
    }
    int at = mention.start() - 1;
    ledger.add(
        Finding.error(
            "filled-but-nothing",
            ledger.place(sentence.passage(), sentence.block(), at, mention.end()),
            sentence.between(at, mention.end()),
            meant.get(0).label()),
        sentence,
        false);
  }
}
