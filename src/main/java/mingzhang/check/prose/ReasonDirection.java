package mingzhang.check.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/**
 * A reason that goes the other way: a decrease because of more staff, as it stays from a year in
 * which the figure rose.
 */
final class ReasonDirection implements SentenceCheck {
  private static final Pattern REASON = Pattern.compile("原因(?:是|为|：)|由于|主要(?:是|系)");

  /** What costs more where there is more of it; retired and transferred staff do not. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?<!退休|离职|辞职|调出|转出|结转|死亡)(?:在职人员|人员经费|人员|项目(?:支出|收入|资金|数量)?|工作任务|任务|业务量?|编制)"
              + "(?:有所|相应|大幅|较多)?(?:(增加|增多|增长)|(减少|下降|压减))(?=[，。；、]|$)");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    int sign = direction(sentence);
    if (sign == 0) {
      return;
    }
    String text = sentence.text();
    Matcher reason = REASON.matcher(text);
    if (!reason.find()) {
      return;
    }
    String words = text.substring(reason.end()).replaceFirst("；.*", "");
    Matcher cause = CAUSE.matcher(words);
    if (!cause.find()) {
      return;
    }
    int told = cause.group(1) != null ? 1 : -1;
    String others = words.substring(0, cause.start()) + words.substring(cause.end());
    int at = sentence.start() + reason.end() + cause.start();
    boolean bound = sentence.block().isBound(at, at + cause.group().length());
    if (told != sign && !bound && RoleWords.direction(others) != sign) {
      Said change = sentence.changesBefore().get(0);
      ledger.add(
          Finding.warning(
                  "reason-goes-other-way",
                  ledger.place(
                      sentence.passage(), sentence.block(), at, at + cause.group().length()),
                  cause.group(),
                  Typed.words(sentence, change.quantity()))
              .withHint(sign < 0 ? "reason-of-decrease" : "reason-of-increase"),
          sentence,
          false);
    }
  }

  /** The direction of all its changes; 0 where there is none, or they differ. */
  private static int direction(Sentence sentence) {
    int sign = 0;
    for (Said change : sentence.changesBefore()) {
      boolean other = change.sign() != 0 && sign != 0 && change.sign() != sign;
      if (other) {
        return 0;
      }
      sign = change.sign() == 0 || change.quantity().value().signum() == 0 ? sign : change.sign();
    }
    return sign;
  }
}
