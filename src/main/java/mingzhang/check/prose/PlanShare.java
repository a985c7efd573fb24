package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much of its plan was spent (完成预算的77.78%), as the sentence or the table has both. */
final class PlanShare implements SentenceCheck {
  /** What was spent, what was planned, in 元. */
  private record Pair(BigDecimal done, BigDecimal plan) {
    BigDecimal percent() {
      return Arithmetic.percent(done, plan);
    }
  }

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (!ledger.index.plans().areTold()) {
      return;
    }
    for (Said said : sentence.said()) {
      Quantity quantity = said.quantity();
      if (quantity.is(Quantity.Kind.PERCENT) && quantity.typed()) {
        Phase of = Phase.completed(said, sentence);
        if (of.isPlanned()) {
          share(said, of == Phase.ORIGINAL, sentence, ledger);
        }
      }
    }
  }

  private static void share(Said said, boolean fromStart, Sentence sentence, ProseLedger ledger) {
    List<Pair> pairs = told(said, sentence);
    Set<String> subject = Subjects.nearest(said, sentence);
    for (Change change : ledger.index.plans().changesNamed(subject, sentence.named(), fromStart)) {
      pairs.add(new Pair(change.now().value(), change.before().value()));
    }
    pairs.removeIf(p -> p.plan().signum() == 0);
    Quantity typed = said.quantity();
    boolean fits =
        pairs.stream()
            .anyMatch(p -> p.percent().subtract(typed.value()).abs().compareTo(typed.half()) <= 0);
    if (!pairs.isEmpty() && !fits) {
      ShareCheck.wrong(said, pairs.get(0).done(), pairs.get(0).plan(), sentence, ledger);
    }
  }

  /** The last amount spent and the last amount planned before it. */
  private static List<Pair> told(Said share, Sentence sentence) {
    BigDecimal done = BigDecimal.ZERO;
    BigDecimal plan = BigDecimal.ZERO;
    boolean both = false;
    for (Said level : sentence.levels()) {
      if (level.quantity().end() <= share.quantity().start()) {
        boolean planned = Phase.of(level, sentence).isPlanned();
        plan = planned ? level.quantity().value() : plan;
        done = planned ? BigDecimal.ZERO : level.quantity().value();
        both = !planned && plan.signum() != 0;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    if (both) {
      pairs.add(new Pair(done, plan));
    }
    return pairs;
  }
}
