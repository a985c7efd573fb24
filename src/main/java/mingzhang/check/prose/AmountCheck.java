package mingzhang.check.prose;

/** Amounts of this year and of the year before: each is a figure of the disclosure. */
final class AmountCheck implements SentenceCheck {
  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      boolean wanted = said.is(Role.LEVEL) || said.is(Role.PRIOR);
      if (wanted && said.quantity().typed() && said.quantity().is(Quantity.Kind.MONEY)) {
        new ToldAmount(said, sentence, ledger).check();
      }
    }
  }
}
