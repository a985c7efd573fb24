package mingzhang.check.prose;

/** Chinese numerals from 一 to 九十九. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** The number, or -1 where the word is none. */
  static int parse(String word) {
    String plain = word.replace('两', '二').replace('〇', '零');
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return plain.length() == 1 ? DIGITS.indexOf(plain) : -1;
    }
    int tens = ten == 0 ? 1 : digit(plain.substring(0, ten));
    int ones = ten + 1 == plain.length() ? 0 : digit(plain.substring(ten + 1));
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
  }

  private static int digit(String word) {
    return word.length() == 1 ? DIGITS.indexOf(word) : -1;
  }
}
