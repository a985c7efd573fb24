package mingzhang.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure and the same figure of the year before. */
record Change(Known now, Known before) {
  BigDecimal difference() {
    return now.value().subtract(before.value());
  }

  /** The change in percent of the year before, unsigned; zero where there was nothing. */
  BigDecimal rate() {
    return before.isZero()
        ? BigDecimal.ZERO
        : difference()
            .abs()
            .movePointRight(2)
            .divide(before.value().abs(), 8, RoundingMode.HALF_UP);
  }

  boolean matchesAmount(Quantity typed) {
    BigDecimal half = now.half().max(typed.half());
    return difference().abs().subtract(typed.value().abs()).abs().compareTo(half) <= 0;
  }

  boolean matchesRate(Quantity typed) {
    return rate().subtract(typed.value().abs()).abs().compareTo(typed.half()) <= 0;
  }
}
