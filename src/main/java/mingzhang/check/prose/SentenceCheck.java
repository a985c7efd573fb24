package mingzhang.check.prose;

/** One thing that must be right in a sentence. */
@FunctionalInterface
interface SentenceCheck {
  void check(Sentence sentence, ProseLedger ledger);
}
