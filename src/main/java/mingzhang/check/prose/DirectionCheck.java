package mingzhang.check.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import org.jspecify.annotations.Nullable;

/** Directions told without an amount of their own: from … to …, the reason for the decrease. */
final class DirectionCheck implements SentenceCheck {
  private static final Pattern REASON =
      Pattern.compile(
          "(" + RoleWords.UP + ")(?:的主要原因|的原因|原因)|(" + RoleWords.DOWN + ")(?:的主要原因|的原因|原因)");
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:预算|支出|收入)?(?:均|都)?(?:较上年|比上年)?(?:均|都)?(?:有所|相应|大幅)?(?:(增加|增长)|(减少|下降))(?=[，。；、]|主要(?:是|系|原因)|$)");

  /** Both totals of a unit together. */
  private static final Pattern BOTH =
      Pattern.compile(
          "^(?:(?:(?:本|我)?单位|20\\d\\d年度?|本年度?)，?)*收入(?:和|与|、|及)支出(?:预算|总计|总额)?(?:均|都)(?:较上年|比上年)?(?:均|都)?(?:有所|相应|大幅)?(?:(增加|增长|上升)|(减少|下降))(?=[，。；]|$)");

  private static final Set<String> TOTALS = Set.of("收入总计", "支出总计");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    fromTo(sentence, ledger);
    reason(sentence, ledger);
    sentence.mentions().forEach(m -> bare(m, sentence, ledger));
    both(sentence, ledger);
  }

  private static void both(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("均") && !sentence.has("都")) {
      return;
    }
    Matcher both = BOTH.matcher(sentence.block().text()).region(sentence.start(), sentence.end());
    if (both.lookingAt() && !sentence.block().isBound(both.start(), both.end())) {
      List<Change> known = ledger.index.changesNamed(TOTALS, TOTALS);
      wrong(known, both.group(1) != null ? 1 : -1, both.start(), both.end(), sentence, ledger);
    }
  }

  private static void fromTo(Sentence sentence, ProseLedger ledger) {
    Said prior = null;
    for (Said said : sentence.said()) {
      if (prior != null && said.is(Role.LEVEL)) {
        Matcher to =
            RoleWords.TO.matcher(sentence.between(prior.quantity().end(), said.quantity().start()));
        int moved = said.quantity().value().compareTo(prior.quantity().value());
        if (to.find() && moved != 0 && moved != sign(to.group(1))) {
          mismatch(prior.quantity(), said.quantity(), sentence, ledger);
        }
      }
      prior = said.is(Role.PRIOR) ? said : null;
    }
  }

  private static void mismatch(
      Quantity first, Quantity second, Sentence sentence, ProseLedger ledger) {
    int from = Math.max(sentence.start(), second.start() - 4);
    ledger.add(
        Finding.error(
            "direction-mismatch",
            ledger.place(sentence, second),
            Typed.words(sentence, first),
            sentence.block().written().substring(from, second.end())),
        sentence,
        false);
  }

  /** The reason for an increase, after a decrease. */
  private static void reason(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("原因")) {
      return;
    }
    Matcher reason = REASON.matcher(sentence.block().text());
    reason.region(sentence.start(), sentence.end());
    if (!reason.find() || sentence.block().isBound(reason.start(), reason.end())) {
      return;
    }
    int told = reason.group(1) != null ? 1 : -1;
    Said change = null;
    for (Said said : sentence.changesBefore()) {
      change = said.quantity().end() <= reason.start() ? said : change;
    }
    report(change, told, reason, sentence, ledger);
  }

  private static void report(
      @Nullable Said change, int told, Matcher at, Sentence sentence, ProseLedger ledger) {
    if (change == null || change.sign() == 0 || change.sign() == told) {
      return;
    }
    ledger.add(
        Finding.error(
            "direction-mismatch",
            ledger.place(sentence.passage(), sentence.block(), at.start(), at.end()),
            Typed.words(sentence, change.quantity()),
            at.group()),
        sentence,
        false);
  }

  /** A name whose figure went the other way. */
  private static void bare(Mention mention, Sentence sentence, ProseLedger ledger) {
    Matcher bare = BARE.matcher(sentence.block().text()).region(mention.end(), sentence.end());
    if (!bare.lookingAt()
        || sentence.between(bare.end(), sentence.end()).matches("[^，。；]*(?:时|的|者)[，。].*")
        || sentence.block().isBound(mention.end(), bare.end())) {
      return;
    }
    List<Change> known = ChangeCheck.changes(mention.names(), sentence, ledger);
    int told = bare.group(1) != null ? 1 : -1;
    wrong(known, told, mention.start(), bare.end(), sentence, ledger);
  }

  /** All that is known went the other way. */
  private static void wrong(
      List<Change> known, int told, int from, int to, Sentence sentence, ProseLedger ledger) {
    if (!known.isEmpty() && known.stream().allMatch(c -> c.difference().signum() == -told)) {
      Change truth = known.get(0);
      ledger.add(
          Finding.error(
                  "wrong-direction",
                  ledger.place(sentence.passage(), sentence.block(), from, to),
                  sentence.between(from, to),
                  truth.now().label(),
                  Spoken.change(truth))
              .withHint("true-change", Spoken.from(truth)),
          sentence,
          false);
    }
  }

  private static int sign(String word) {
    return RoleWords.UP.contains(word) ? 1 : -1;
  }
}
