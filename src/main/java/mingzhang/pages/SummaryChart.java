package mingzhang.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.standard.Presentation;
import mingzhang.standard.Standard;

/**
 * A chart of a disclosure that is added up over all units of a year.
 *
 * @param chart what it shows
 * @param unit money unit of its bars
 * @param bars its bars; none is negative
 * @param whole whether they have a sum: no figure beside them is withheld or unknown
 */
public record SummaryChart(Presentation.Chart chart, String unit, List<Bar> bars, boolean whole) {
  /**
   * A bar.
   *
   * @param href its cell, from the folder of the disclosure
   */
  public record Bar(String label, BigDecimal number, String href) {
    /** Lets it share its words with others. */
    public Bar {
      label = label.intern();
      href = href.intern();
    }
  }

  /** The charts of a disclosure that are added up. */
  static List<SummaryChart> of(Disclosure disclosure, Standard standard) {
    Figures figures = new Figures(disclosure);
    return standard.presentation().charts().stream()
        .filter(Presentation.Chart::across)
        .flatMap(c -> of(c, disclosure, figures).stream())
        .toList();
  }

  private static Optional<SummaryChart> of(
      Presentation.Chart chart, Disclosure disclosure, Figures figures) {
    ChartBars found = ChartBars.of(chart, disclosure, figures, row -> "");
    List<DisclosureHome.Bar> bars = found.bars();
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SummaryChart(
                chart,
                bars.get(0).figure().unit().name(),
                bars.stream()
                    .map(b -> new Bar(b.label(), b.figure().number(), b.figure().href()))
                    .toList(),
                found.whole()));
  }
}
