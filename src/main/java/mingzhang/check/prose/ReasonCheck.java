package mingzhang.check.prose;

import java.util.List;
import mingzhang.report.Finding;

/** A change that an office typed, in a text that gives no reason at all. */
final class ReasonCheck {
  private ReasonCheck() {}

  static void check(Passage passage, List<Sentence> sentences, ProseLedger ledger) {
    if (passage.kind() != Passage.Kind.SECTION) {
      return;
    }
    for (Sentence sentence : sentences) {
      for (Said said : sentence.said()) {
        boolean change = said.is(Role.CHANGE) || said.is(Role.RATE);
        boolean row = sentence.block().kind() == Block.Kind.ROW;
        if (change && !row && said.quantity().typed() && said.quantity().value().signum() != 0) {
          if (sentences.stream().anyMatch(s -> RoleWords.REASON.isIn(s.text()))) {
            return;
          }
          ledger.add(
              Finding.hint(
                      "change-without-reason",
                      ledger.place(sentence, said.quantity()),
                      Typed.words(sentence, said.quantity()))
                  .withHint("change-without-reason"));
          return;
        }
      }
    }
  }
}
