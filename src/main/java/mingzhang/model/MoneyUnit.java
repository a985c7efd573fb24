package mingzhang.model;

import java.math.BigDecimal;

/**
 * The unit in which the amounts of a table are printed.
 *
 * @param name as printed, for example {@code 万元}
 * @param decimals digits after the point in the printed form
 * @param factor how many of the smallest named unit (元) one of it is: 万元 10000, 亿元 100000000
 */
public record MoneyUnit(String name, int decimals, BigDecimal factor) {
  /**
   * Half of the last printed digit: what rounding may hide in one figure. Nothing where things are
   * counted: only money and areas are rounded.
   */
  public BigDecimal halfUnit() {
    boolean rounded = name.endsWith("元") || name.endsWith("米") || decimals > 0;
    return rounded ? BigDecimal.valueOf(5, decimals + 1) : BigDecimal.ZERO;
  }

  /** Half of the last digit of a number in this unit, as it is written; in 元. */
  public BigDecimal halfDigit(BigDecimal number) {
    return BigDecimal.valueOf(5, number.scale() + 1).multiply(factor);
  }
}
