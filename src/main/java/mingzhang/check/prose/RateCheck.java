package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mingzhang.report.Finding;
import org.jspecify.annotations.Nullable;

/** Percentages of a change: against the year before, as the data or the sentence gives it. */
final class RateCheck implements SentenceCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    Said change = null;
    for (Said said : sentence.said()) {
      if (said.is(Role.LEVEL) || said.is(Role.PRIOR)) {
        change = said.is(Role.PRIOR) ? change : null;
      } else if (said.is(Role.CHANGE)) {
        change = said;
      } else if (said.is(Role.RATE)) {
        pair(change, said, sentence, ledger);
        if (said.quantity().typed()) {
          rate(change, said, sentence, ledger);
        }
        change = null;
      } else if (said.quantity().measure().endsWith("百分点") && said.quantity().typed()) {
        points(said, sentence, ledger);
      }
    }
  }

  /** Percentage points tell how two percentages differ; an amount changes by per cent. */
  private static void points(Said said, Sentence sentence, ProseLedger ledger) {
    List<Change> known = ChangeCheck.changes(Subjects.nearest(said, sentence), sentence, ledger);
    if (known.stream().anyMatch(c -> c.matchesRate(said.quantity()))) {
      ledger.add(
          Finding.warning(
                  "rate-in-points",
                  ledger.place(sentence, said.quantity()),
                  Typed.words(sentence, said.quantity()))
              .withHint("rate-in-points", Spoken.percent(said.quantity().value())),
          sentence,
          said.reason());
    }
  }

  /** 增加 … 下降 for one change. */
  private static void pair(
      @Nullable Said change, Said rate, Sentence sentence, ProseLedger ledger) {
    boolean typed = change != null && (change.quantity().typed() || rate.quantity().typed());
    if (typed && change != null && change.sign() * rate.sign() < 0) {
      ledger.add(
          Finding.error(
              "direction-mismatch",
              ledger.place(sentence, rate.quantity()),
              Typed.words(sentence, change.quantity()),
              Typed.words(sentence, rate.quantity())),
          sentence,
          rate.reason());
    }
  }

  private static void rate(
      @Nullable Said change, Said rate, Sentence sentence, ProseLedger ledger) {
    List<BigDecimal> truths = new ArrayList<>();
    List<Change> known = ChangeCheck.known(rate, sentence, ledger);
    for (Change c : known) {
      if (c.matchesRate(rate.quantity())) {
        if (change == null && !Direction.agrees(c, rate.sign())) {
          Direction.wrong(c, rate, sentence, ledger);
        }
        return;
      }
      truths.add(c.rate());
    }
    boolean nothing = known.isEmpty() && rate.quantity().value().signum() == 0;
    if (nothing || holds(change, rate, sentence, truths)) {
      return;
    }
    boolean elsewhere =
        ledger.index.changes().stream().anyMatch(c -> c.matchesRate(rate.quantity()));
    if (truths.isEmpty() || (known.isEmpty() && elsewhere)) {
      boolean plan = ChangeCheck.isAgainstPlan(rate, sentence, ledger);
      if (!elsewhere && !plan && !Subjects.of(rate, sentence).isEmpty()) {
        ledger.add(
            Finding.warning(
                    "unsupported-figure",
                    ledger.place(sentence, rate.quantity()),
                    Typed.words(sentence, rate.quantity()))
                .withHint("no-prior-known"),
            sentence,
            rate.reason());
      }
      return;
    }
    wrong(rate, truths, sentence, ledger);
  }

  /** Whether the other figures of the sentence give the rate; collects what they give. */
  private static boolean holds(
      @Nullable Said change, Said rate, Sentence sentence, List<BigDecimal> truths) {
    for (Said level : Arithmetic.levels(sentence)) {
      if (change != null && change.quantity().is(Quantity.Kind.MONEY)) {
        BigDecimal before = Arithmetic.before(level, change);
        BigDecimal amount = change.quantity().value().abs();
        if (Arithmetic.rateHolds(amount, change.quantity().half(), before, rate.quantity())) {
          return true;
        }
        if (before.signum() > 0) {
          truths.add(Arithmetic.percent(amount, before));
        }
      }
    }
    for (Said prior : sentence.said()) {
      if (prior.is(Role.PRIOR) && prior.quantity().is(Quantity.Kind.MONEY)) {
        for (Said level : sentence.levels()) {
          BigDecimal before = prior.quantity().value();
          BigDecimal amount = level.quantity().value().subtract(before).abs();
          BigDecimal half = level.quantity().half().add(prior.quantity().half());
          if (Arithmetic.rateHolds(amount, half, before, rate.quantity())) {
            return true;
          }
          truths.add(Arithmetic.percent(amount, before));
        }
      }
    }
    return false;
  }

  private static void wrong(
      Said rate, List<BigDecimal> truths, Sentence sentence, ProseLedger ledger) {
    String typed = Typed.words(sentence, rate.quantity());
    BigDecimal value = rate.quantity().value().abs();
    for (BigDecimal truth : truths) {
      boolean ratio =
          truth.signum() != 0
              && truth.divide(HUNDRED).subtract(value).abs().compareTo(rate.quantity().half()) <= 0;
      if (ratio) {
        ledger.add(
            Finding.error(
                    "ratio-as-percent",
                    ledger.place(sentence, rate.quantity()),
                    typed,
                    Spoken.percent(truth))
                .withHint("ratio-as-percent"),
            sentence,
            rate.reason());
        return;
      }
    }
    ledger.add(
        Finding.error(
            "wrong-rate",
            ledger.place(sentence, rate.quantity()),
            typed,
            Spoken.percent(truths.get(0))),
        sentence,
        rate.reason());
  }
}
