package mingzhang.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** How shares and changes read, in a sentence or beside a figure. */
public final class FigureWords {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FigureWords() {}

  /** A share in percent with two decimals, half up; {@code 0%} for nothing. */
  public static String percent(BigDecimal part, BigDecimal whole) {
    if (part.signum() == 0 || whole.signum() == 0) {
      return "0%";
    }
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** A change against the year before, for example 比上年减少393.14万元，下降31.38%. */
  public static String change(BigDecimal now, BigDecimal before, String unit, Messages words) {
    BigDecimal difference = now.subtract(before);
    if (difference.signum() == 0) {
      return words.text(Message.of("change.none"));
    }
    String direction = difference.signum() > 0 ? "up" : "down";
    String amount = difference.abs().toPlainString() + unit;
    if (before.signum() == 0) {
      return words.text(Message.of("change." + direction + ".amount", amount));
    }
    String ratio = percent(difference.abs(), before.abs());
    return words.text(Message.of("change." + direction, amount, ratio));
  }
}
