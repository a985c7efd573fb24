package mingzhang.model;

import java.math.BigDecimal;
import mingzhang.report.Place;

/**
 * A number as published, in the money unit of its table.
 *
 * @param number exact decimal; its scale is the number of printed decimals
 * @param place where it is written; for a computed amount, where its row or table stands
 * @param terms how many printed figures it stands on: 1 as written, as many as were added up else
 * @param computed whether the program added it up because the author left it out, be it of one
 *     figure only
 */
public record Amount(BigDecimal number, Place place, int terms, boolean computed) implements Cell {
  /** An amount as written, or taken over as it is. */
  public Amount(BigDecimal number, Place place, int terms) {
    this(number, place, terms, false);
  }

  /** The digits as published, for example {@code -9.35}. */
  public String printed() {
    return number.toPlainString();
  }
}
