package mingzhang.check.prose;

import mingzhang.report.Finding;

/** The direction of a change in words against its sign. */
final class Direction {
  private Direction() {}

  static boolean agrees(Change change, int sign) {
    return sign == 0 || change.difference().signum() == sign || change.difference().signum() == 0;
  }

  static void wrong(Change change, Said said, Sentence sentence, ProseLedger ledger) {
    ledger.add(
        Finding.error(
                "wrong-direction",
                ledger.place(sentence, said.quantity()),
                Typed.words(sentence, said.quantity()),
                change.now().label(),
                Spoken.change(change))
            .withHint("true-change", Spoken.from(change)),
        sentence,
        said.reason());
  }
}
