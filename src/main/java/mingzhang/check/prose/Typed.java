package mingzhang.check.prose;

/** How a figure was typed, for messages. */
final class Typed {
  private Typed() {}

  static String words(Sentence sentence, Quantity quantity) {
    return sentence.block().written().substring(quantity.start(), quantity.end()).strip();
  }
}
