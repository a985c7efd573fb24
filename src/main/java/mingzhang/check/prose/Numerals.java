package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** Chinese numerals, everyday ones (八百五十九) and those of accounts (捌佰伍拾玖). */
final class Numerals {
  /** Characters of numerals, beside the point 点. */
  static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "〇两壹贰叁肆伍陆柒捌玖拾佰仟萬億";
  private static final String PLAIN = "零二一二三四五六七八九十百千万亿";

  private Numerals() {}

  /** The number of things, or -1 where the word is no numeral. */
  static int parse(String word) {
    long value = whole(plain(word));
    return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
  }

  /**
   * What a numeral says.
   *
   * @param half half of its last digit; of 八百万 that is half of 万
   */
  record Said(BigDecimal number, BigDecimal half) {}

  /** An amount such as 八百五十九点六五万 or 捌佰伍拾玖万陆仟伍佰; empty where the word is none. */
  static Optional<Said> amount(String word) {
    String plain = plain(word);
    char last = plain.charAt(plain.length() - 1);
    BigDecimal unit = last == '亿' ? new BigDecimal("100000000") : new BigDecimal("10000");
    boolean rounded = last == '亿' || last == '万';
    String number = rounded ? plain.substring(0, plain.length() - 1) : plain;
    BigDecimal one = rounded ? unit : BigDecimal.ONE;
    int point = number.indexOf('点');
    long whole = whole(point < 0 ? number : number.substring(0, point));
    if (whole < 0) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(String.valueOf(whole));
    int scale = point < 0 ? 0 : number.length() - point - 1;
    for (int i = 0; i < scale; i++) {
      int digit = DIGITS.indexOf(number.charAt(point + 1 + i));
      if (digit < 0) {
        return Optional.empty();
      }
      digits.append(i == 0 ? "." : "").append(digit);
    }
    BigDecimal half = BigDecimal.valueOf(5, scale + 1);
    return Optional.of(
        new Said(new BigDecimal(digits.toString()).multiply(one), half.multiply(one)));
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < plain.length(); i++) {
      int at = FORMAL.indexOf(plain.charAt(i));
      plain.setCharAt(i, at < 0 ? plain.charAt(i) : PLAIN.charAt(at));
    }
    return plain.toString();
  }

  /** A numeral without point: groups of 亿 and 万, each of thousands and less; -1 for none. */
  private static long whole(String word) {
    long total = 0;
    long group = 0;
    int digit = -1;
    if (word.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int value = DIGITS.indexOf(c);
      int power = "十百千".indexOf(c);
      if (value >= 0) {
        if (digit > 0) {
          return -1; // two digits side by side are a number that is read out, or none
        }
        digit = value;
      } else if (power >= 0) {
        boolean bare = digit < 0;
        if (bare && power > 0) {
          return -1;
        }
        group += (bare ? 1 : digit) * (long) Math.pow(10, power + 1.0);
        digit = -1;
      } else if (c == '万' || c == '亿') {
        group += Math.max(digit, 0);
        digit = -1;
        total = c == '万' ? total + group * 10_000 : (total + group) * 100_000_000L;
        group = 0;
      } else {
        return -1;
      }
    }
    return total + group + Math.max(digit, 0);
  }
}
