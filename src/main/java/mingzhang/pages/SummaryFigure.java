package mingzhang.pages;

import java.math.BigDecimal;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Words;

/**
 * A figure of a disclosure that other years are compared with.
 *
 * @param reference its reference, the same in every year
 * @param label what it is
 * @param key whether the standard calls it a key figure
 * @param number the figure, 0 where there is none
 * @param absence why there is none: nil, withheld or unknown; empty where there is one
 * @param unit its unit
 * @param href its cell, from the folder of the disclosure, or empty
 * @param prior the figure of the year before as this disclosure states it
 * @param reason why it changed, or empty
 */
record SummaryFigure(
    String reference,
    String label,
    boolean key,
    BigDecimal number,
    Optional<Absent> absence,
    String unit,
    String href,
    Optional<BigDecimal> prior,
    String reason) {
  SummaryFigure {
    reference = reference.intern();
    label = label.intern();
    unit = unit.intern();
    href = href.intern();
  }

  /** The figure beside others; its link begins with that of the folder of its disclosure. */
  ChangeViews.Side side(String folder, Words words) {
    String cell = href.isEmpty() ? "" : folder + href;
    return ChangeViews.Side.of(number, absence, cell, words);
  }
}
