package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Amounts of this year and of the year before: each is a figure of the disclosure.
 *
 * <p>Where one contradicts the figure that is meant, everything else that the text says is judged
 * by that figure: a right share of a mistyped amount is right.
 */
final class AmountCheck {
  private final ProseLedger ledger;
  private final IdentityHashMap<Said, Said> meant = new IdentityHashMap<>();

  AmountCheck(ProseLedger ledger) {
    this.ledger = ledger;
  }

  /** Checks the amounts of a sentence and gives it with the figures that they stand for. */
  Sentence check(Sentence read) {
    Sentence sentence = meant(read);
    for (Said said : sentence.said()) {
      boolean wanted = said.is(Role.LEVEL) || said.is(Role.PRIOR);
      if (wanted && said.quantity().typed() && said.quantity().is(Quantity.Kind.MONEY)) {
        new ToldAmount(said, sentence, ledger)
            .check()
            .ifPresent(truth -> meant.put(said, said.of(truth)));
      }
    }
    return meant(sentence);
  }

  private Sentence meant(Sentence sentence) {
    return meant.isEmpty()
        ? sentence
        : sentence.with(meant(sentence.said()), meant(sentence.earlier()));
  }

  private List<Said> meant(List<Said> typed) {
    List<Said> all = new ArrayList<>(typed);
    all.replaceAll(said -> meant.getOrDefault(said, said));
    return all;
  }
}
