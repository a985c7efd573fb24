package mingzhang.check;

import java.math.BigDecimal;

/** How a reconciliation came out. */
public enum Verdict {
  HOLDS("holds"),
  /** Off by no more than the rounding of the printed figures explains. */
  HOLDS_WITHIN_ROUNDING("holds-within-rounding"),
  BROKEN("broken");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word in output and themes. */
  public String word() {
    return word;
  }

  static Verdict of(BigDecimal deviation, BigDecimal tolerance) {
    if (deviation.signum() == 0) {
      return HOLDS;
    }
    return deviation.abs().compareTo(tolerance) <= 0 ? HOLDS_WITHIN_ROUNDING : BROKEN;
  }
}
