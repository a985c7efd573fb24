package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.pages.view.BarView;
import mingzhang.pages.view.ChartView;
import mingzhang.prose.FigureWords;

/** Charts of a year: those of its units added up bar by bar, the longest bar first. */
final class YearCharts {
  private record Sum(BigDecimal number, String href) {
    /** Of several units no single cell holds the sum. */
    Sum plus(Sum other) {
      return new Sum(number.add(other.number), "");
    }
  }

  private record Group(List<SummaryChart> charts, Map<String, Sum> sums) {
    /** Whether the sums have a sum: no unit withholds a figure. */
    boolean whole() {
      return charts.stream().allMatch(SummaryChart::whole);
    }
  }

  private YearCharts() {}

  /**
   * The charts.
   *
   * @param from address of the page that shows them
   */
  static List<ChartView> of(List<Summary> units, String from) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Summary unit : units) {
      for (SummaryChart chart : unit.charts()) {
        Group group =
            groups.computeIfAbsent(
                chart.chart().id() + " " + chart.unit(),
                k -> new Group(new ArrayList<>(), new LinkedHashMap<>()));
        group.charts().add(chart);
        for (SummaryChart.Bar bar : chart.bars()) {
          String href = bar.href().isEmpty() ? "" : Href.relative(from, unit.folder() + bar.href());
          group.sums().merge(bar.label(), new Sum(bar.number(), href), Sum::plus);
        }
      }
    }
    return groups.values().stream().filter(g -> g.sums().size() > 1).map(YearCharts::view).toList();
  }

  private static ChartView view(Group group) {
    SummaryChart chart = group.charts().get(0);
    BigDecimal whole =
        group.sums().values().stream().map(Sum::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BarView> bars =
        group.sums().entrySet().stream()
            .sorted(Comparator.comparing(e -> e.getValue().number().negate()))
            .map(e -> bar(e.getKey(), e.getValue(), whole, group.whole()))
            .toList();
    return new ChartView(
        "chart-" + chart.chart().id(),
        chart.chart().title(),
        chart.chart().description(),
        chart.unit(),
        bars);
  }

  private static BarView bar(String label, Sum sum, BigDecimal whole, boolean shared) {
    return new BarView(
        label,
        "",
        sum.number().toPlainString(),
        shared ? FigureWords.percent(sum.number(), whole) : "",
        Bars.width(sum.number(), whole),
        sum.href());
  }
}
