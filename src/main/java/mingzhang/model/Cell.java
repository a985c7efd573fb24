package mingzhang.model;

import java.math.BigDecimal;

/** What a table holds where a row meets a column: an amount, or a reason why there is none. */
public sealed interface Cell permits Amount, Absent {
  /** The number for arithmetic; nil counts as zero, and so does every other absence. */
  BigDecimal number();

  /** Whether the cell holds a number other than zero. */
  default boolean isNonZero() {
    return number().signum() != 0;
  }
}
