package mingzhang.prose;

import java.math.BigDecimal;
import mingzhang.report.Messages;

/** How shares and changes read, for pages that are not texts. */
public final class FigureWords {
  private FigureWords() {}

  /** A share in percent with two decimals, half up. */
  public static String percent(BigDecimal part, BigDecimal whole) {
    return Words.percent(part, whole);
  }

  /** A change against the year before. */
  public static String change(BigDecimal now, BigDecimal before, String unit, String language) {
    return Words.change(now, before, unit, Messages.in(language));
  }
}
