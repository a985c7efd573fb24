package mingzhang.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How true figures read in a message. */
final class Spoken {
  private Spoken() {}

  /** For example {@code -393.14万元, -31.38%}. */
  static String change(Change change) {
    String amount = money(change.difference(), change.now());
    return change.before().isZero()
        ? amount
        : amount
            + "（"
            + (change.difference().signum() < 0 ? "-" : "+")
            + percent(change.rate())
            + "）";
  }

  /** For example {@code 1252.79万元 → 859.65万元}. */
  static String from(Change change) {
    return change.before().printed() + " → " + change.now().printed();
  }

  static String percent(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** An amount in 万元 without zeros at its end. */
  static String money(BigDecimal yuan) {
    return yuan.movePointLeft(4).stripTrailingZeros().toPlainString() + "万元";
  }

  private static String money(BigDecimal yuan, Known like) {
    boolean wan = like.printed().endsWith("万元");
    BigDecimal number = (wan ? yuan.movePointLeft(4) : yuan).stripTrailingZeros();
    String sign = yuan.signum() > 0 ? "+" : "";
    String unit = like.printed().replaceFirst("^[-\\d.]+", "");
    return sign
        + number
            .setScale(Math.max(number.scale(), wan ? 2 : 0), RoundingMode.HALF_UP)
            .toPlainString()
        + unit;
  }
}
