package mingzhang.check.prose;

import java.math.BigDecimal;

/**
 * A number with its unit in a text.
 *
 * @param start first character
 * @param end after the last character, unit included
 * @param kind what it measures
 * @param value money in 元, percentages as they read, counts as they are
 * @param half half of the last digit, in the same measure
 * @param measure the unit as it reads, for example 万元, %, 个
 * @param bound whether it comes from the data
 */
record Quantity(
    int start,
    int end,
    Kind kind,
    BigDecimal value,
    BigDecimal half,
    String measure,
    boolean bound) {
  enum Kind {
    MONEY,
    PERCENT,
    COUNT,
    /** Percentage points, multiples and numbers without a unit: not looked up. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Another value in the same place. */
  Quantity of(BigDecimal other, BigDecimal otherHalf) {
    return new Quantity(start, end, kind, other, otherHalf, measure, bound);
  }

  boolean typed() {
    return !bound;
  }
}
