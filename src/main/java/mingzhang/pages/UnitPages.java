package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.model.Absent;
import mingzhang.model.Words;
import mingzhang.pages.view.AmountView;
import mingzhang.pages.view.BarView;
import mingzhang.pages.view.ChartView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.UnitView;

/** One page for each unit over the years, and one for each two consecutive years of it. */
final class UnitPages {
  private final Shell shell;
  private final Words words;
  private final TreeMap<String, NavigableMap<Integer, Summary>> units = new TreeMap<>();

  UnitPages(Shell shell, List<Summary> summaries) {
    this.shell = shell;
    this.words = shell.words();
    summaries.forEach(
        s -> units.computeIfAbsent(s.unitId(), u -> new TreeMap<>()).put(s.year(), s));
  }

  /** The address of the page of a unit, from the root. */
  static String url(String unitId) {
    return "units/" + unitId + ".html";
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    ComparePages compare = new ComparePages(shell);
    for (NavigableMap<Integer, Summary> years : units.values()) {
      List<Page> comparisons = new ArrayList<>();
      for (Summary now : years.values()) {
        Optional<Summary> before = Optional.ofNullable(years.get(now.year() - 1));
        compare.page(now, before).ifPresent(comparisons::add);
      }
      pages.addAll(comparisons);
      pages.add(unit(years, comparisons));
    }
    return pages;
  }

  private Page unit(NavigableMap<Integer, Summary> years, List<Page> comparisons) {
    Summary latest = years.lastEntry().getValue();
    String url = url(latest.unitId());
    List<Link> links = new ArrayList<>();
    comparisons.forEach(
        p -> links.add(0, Link.to(p.page().title(), Href.relative(url, p.page().url()))));
    String title = latest.unit();
    String description = words.say("description.unit", latest.unit());
    return shell.page(
        new PageHead(url, "unit", "budgets", title, description, List.of()),
        () -> Map.of("unit", view(years, links, url)));
  }

  private UnitView view(NavigableMap<Integer, Summary> years, List<Link> comparisons, String url) {
    Summary latest = years.lastEntry().getValue();
    List<Integer> columns = columns(years);
    return new UnitView(
        latest.unit(),
        columns.stream().map(y -> year(y, years, url)).toList(),
        latest.figures().stream()
            .filter(SummaryFigure::key)
            .map(f -> series(f, columns, years, url))
            .toList(),
        charts(latest, columns, years, url),
        comparisons);
  }

  /** The years of the site, and each year before whose figures the next one tells. */
  private static List<Integer> columns(NavigableMap<Integer, Summary> years) {
    TreeSet<Integer> columns = new TreeSet<>(years.keySet());
    for (Summary s : years.values()) {
      if (s.figures().stream().anyMatch(f -> f.key() && f.prior().isPresent())) {
        columns.add(s.year() - 1);
      }
    }
    return List.copyOf(columns);
  }

  private static UnitView.UnitYearView year(
      int year, NavigableMap<Integer, Summary> years, String from) {
    Summary s = years.get(year);
    return s == null
        ? new UnitView.UnitYearView(year, "", "")
        : new UnitView.UnitYearView(
            year, Href.relative(from, s.folder() + "index.html"), s.published());
  }

  private UnitView.SeriesView series(
      SummaryFigure figure,
      List<Integer> columns,
      NavigableMap<Integer, Summary> years,
      String from) {
    List<AmountView> amounts =
        columns.stream().map(y -> side(figure.reference(), y, years, from).view()).toList();
    return new UnitView.SeriesView(figure.label(), figure.unit(), amounts);
  }

  /** The figure of a year: its own, else the one that the year after states, else unknown. */
  private ChangeViews.Side side(
      String reference, int year, NavigableMap<Integer, Summary> years, String from) {
    Summary summary = years.get(year);
    Optional<SummaryFigure> own = find(summary, reference);
    if (summary != null && own.isPresent()) {
      return own.get().side(Href.relative(from, summary.folder()), words);
    }
    return find(years.get(year + 1), reference)
        .flatMap(SummaryFigure::prior)
        .map(stated -> new ChangeViews.Side(Optional.of(stated), ""))
        .orElseGet(() -> ChangeViews.Side.without(Absent.UNKNOWN, "", words));
  }

  static Optional<SummaryFigure> find(
      @org.jspecify.annotations.Nullable Summary summary, String reference) {
    return summary == null
        ? Optional.empty()
        : summary.figures().stream().filter(f -> f.reference().equals(reference)).findFirst();
  }

  /** A bar for each year of the first two key figures, income and expenditure. */
  private List<ChartView> charts(
      Summary latest, List<Integer> columns, NavigableMap<Integer, Summary> years, String from) {
    List<ChartView> charts = new ArrayList<>();
    List<SummaryFigure> keys = latest.figures().stream().filter(SummaryFigure::key).toList();
    for (SummaryFigure figure : keys.subList(0, Math.min(2, keys.size()))) {
      List<ChangeViews.Side> sides =
          columns.stream().map(y -> side(figure.reference(), y, years, from)).toList();
      BigDecimal longest =
          sides.stream().flatMap(s -> s.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
      List<BarView> bars = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        ChangeViews.Side side = sides.get(i);
        String label = words.say("year", String.valueOf(columns.get(i)));
        side.number()
            .ifPresent(
                n ->
                    bars.add(
                        new BarView(
                            label,
                            "",
                            n.toPlainString(),
                            "",
                            Bars.width(n, longest),
                            side.href())));
      }
      if (bars.size() > 1 && longest.signum() > 0) {
        String id = "chart-" + (charts.size() + 1);
        charts.add(new ChartView(id, figure.label(), "", figure.unit(), bars));
      }
    }
    return charts;
  }
}
