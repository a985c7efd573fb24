package mingzhang.check.prose;

import java.util.List;
import java.util.Set;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Amounts of a change against the year before: the amount and its direction. */
final class ChangeCheck implements SentenceCheck {
  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      if (said.is(Role.CHANGE) && said.quantity().is(Quantity.Kind.MONEY)) {
        if (said.quantity().typed()) {
          change(said, sentence, ledger);
        }
        whole(said, sentence, ledger);
      }
    }
  }

  private static void change(Said said, Sentence sentence, ProseLedger ledger) {
    boolean detail = said.reason() && said.subject().isEmpty();
    List<Change> nearest =
        detail ? List.of() : changes(said, Subjects.nearest(said, sentence), sentence, ledger);
    List<Change> any =
        detail ? List.of() : changes(said, Subjects.of(said, sentence), sentence, ledger);
    for (List<Change> known : List.of(nearest, any)) {
      List<Change> same = known.stream().filter(c -> c.matchesAmount(said.quantity())).toList();
      if (same.stream().anyMatch(c -> Direction.agrees(c, said.sign()))) {
        return;
      }
      if (!same.isEmpty()) {
        Direction.wrong(same.get(0), said, sentence, ledger);
        return;
      }
    }
    if (nearest.isEmpty() && said.quantity().value().signum() == 0) {
      return;
    }
    if (nearest.isEmpty() && explained(said, sentence, ledger)) {
      return;
    }
    Place place = ledger.place(sentence, said.quantity());
    String typed = Typed.words(sentence, said.quantity());
    if (nearest.isEmpty() || isPart(said, nearest, sentence)) {
      boolean level = ledger.index.anywhere(said.quantity()).isPresent() && said.reason();
      if (!level && !isAgainstPlan(said, sentence, ledger)) {
        ledger.add(
            Finding.warning("unsupported-figure", place, typed).withHint("no-prior-known"),
            sentence,
            said.reason());
      }
      return;
    }
    Change truth = nearest.get(0);
    ledger.add(
        Finding.error("wrong-change", place, typed, truth.now().label(), Spoken.change(truth))
            .withHint("true-change", Spoken.from(truth)),
        sentence,
        said.reason());
  }

  /**
   * Whether it names nothing itself and the change of what stands before it was told already: then
   * it is the change of a part that no table has.
   */
  private static boolean isPart(Said said, List<Change> nearest, Sentence sentence) {
    return said.subject().isEmpty()
        && sentence.changesBefore().stream()
            .filter(c -> c.is(Role.CHANGE) && c.quantity().end() <= said.quantity().start())
            .anyMatch(c -> nearest.stream().anyMatch(n -> n.matchesAmount(c.quantity())));
  }

  /** Where no figure of the year before is known for the name: what else may support a change. */
  private static boolean explained(Said said, Sentence sentence, ProseLedger ledger) {
    boolean elsewhere =
        ledger.index.changes().stream()
            .anyMatch(c -> c.matchesAmount(said.quantity()) && Direction.agrees(c, said.sign()));
    if (elsewhere) {
      return true;
    }
    for (Said other : sentence.said()) {
      if (other.is(Role.PRIOR)) {
        for (Said level : sentence.levels()) {
          boolean same = Arithmetic.near(Arithmetic.before(level, said), other.quantity(), 3);
          if (same) {
            return true;
          }
        }
      }
      if (other.is(Role.RATE) && other.quantity().start() > said.quantity().start()) {
        for (Said level : Arithmetic.levels(sentence)) {
          if (Arithmetic.rateHolds(
              said.quantity().value(),
              said.quantity().half(),
              Arithmetic.before(level, said),
              other.quantity())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** An increase that equals the whole amount: the year before was taken for nothing. */
  private static void whole(Said said, Sentence sentence, ProseLedger ledger) {
    if (said.reason() || said.sign() <= 0 || said.quantity().value().signum() == 0) {
      return;
    }
    boolean equal =
        sentence.levels().stream()
            .anyMatch(
                l ->
                    Arithmetic.near(l.quantity().value(), said.quantity(), 1)
                        && l.quantity().end() <= said.quantity().start());
    if (!equal) {
      return;
    }
    boolean nothing =
        sentence.said().stream()
                .anyMatch(s -> s.is(Role.PRIOR) && s.quantity().value().signum() == 0)
            || NothingWords.BEFORE.matcher(sentence.text()).find()
            || changes(Subjects.of(said, sentence), sentence, ledger).stream()
                .anyMatch(c -> c.before().isZero());
    if (!nothing) {
      ledger.add(
          Finding.warning(
                  "change-equals-whole",
                  ledger.place(sentence, said.quantity()),
                  Typed.words(sentence, said.quantity()))
              .withHint("change-equals-whole"),
          sentence,
          false);
    }
  }

  static List<Change> changes(Set<String> subject, Sentence sentence, ProseLedger ledger) {
    return ledger.index.changesNamed(subject, sentence.namedInContext());
  }

  /** What is known of a change that is told: against the plan or against the year before. */
  private static List<Change> changes(
      Said said, Set<String> subject, Sentence sentence, ProseLedger ledger) {
    Phase against = against(said, sentence, ledger);
    return against.isPlanned()
        ? ledger
            .index
            .plans()
            .changesNamed(subject, sentence.namedInContext(), against == Phase.ORIGINAL)
        : changes(subject, sentence, ledger);
  }

  /** Whether final accounts hold it against what was planned. */
  static boolean isAgainstPlan(Said said, Sentence sentence, ProseLedger ledger) {
    return against(said, sentence, ledger).isPlanned();
  }

  private static Phase against(Said said, Sentence sentence, ProseLedger ledger) {
    return ledger.index.plans().areTold() ? Phase.compared(said, sentence) : Phase.UNTOLD;
  }

  /** What is known of a change: of the nearest name, else of those before it. */
  static List<Change> known(Said said, Sentence sentence, ProseLedger ledger) {
    List<Change> nearest = changes(said, Subjects.nearest(said, sentence), sentence, ledger);
    return nearest.isEmpty()
        ? changes(said, Subjects.of(said, sentence), sentence, ledger)
        : nearest;
  }
}
