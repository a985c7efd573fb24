package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Words;
import mingzhang.pages.view.BarView;
import mingzhang.pages.view.ChartView;
import mingzhang.pages.view.DisclosureView;
import mingzhang.pages.view.DownloadView;
import mingzhang.pages.view.KeyFigureView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.PartView;
import mingzhang.pages.view.VerdictsView;
import mingzhang.prose.FigureWords;
import mingzhang.report.Messages;
import mingzhang.standard.Presentation;
import mingzhang.standard.Standard;

/** The home page of a unit in a year: key figures, parts, charts. */
final class DisclosureHome {
  private final Disclosure disclosure;
  private final Standard standard;
  private final Words words;
  private final ProjectLinks projects;
  private final Figures figures;

  DisclosureHome(Disclosure disclosure, Standard standard, Words words, ProjectLinks projects) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
    this.projects = projects;
    this.figures = new Figures(disclosure);
  }

  DisclosureView view(
      List<PartView> parts,
      VerdictsView checks,
      List<DownloadView> downloads,
      List<Disclosure> units,
      List<Link> neighbours) {
    return new DisclosureView(
        disclosure.unit().name(),
        disclosure.year(),
        standard.title(),
        disclosure.dates().getOrDefault("approved", ""),
        disclosure.dates().getOrDefault("published", ""),
        standard.presentation().keyFigures().stream().flatMap(k -> figure(k).stream()).toList(),
        parts,
        charts(),
        FlowChart.of(disclosure, standard),
        checks,
        "checks.html",
        "print.html",
        downloads,
        disclosure.corrections().size(),
        "corrections.html",
        standard.scope().word(),
        standard.money().name(),
        new UnitParts(disclosure, standard.presentation(), standard.money(), words).of(units),
        neighbours);
  }

  private Optional<KeyFigureView> figure(Presentation.KeyFigure key) {
    Reference reference = Reference.parse(key.figure());
    if (reference == null) {
      return Optional.empty();
    }
    return figures.lenient(reference).map(f -> figure(key, f));
  }

  private KeyFigureView figure(Presentation.KeyFigure key, Figure figure) {
    Absent absent = figures.absence(figure.reference());
    if (Absent.isOpen(absent)) {
      String word = absent.printed(words);
      return new KeyFigureView(key.title(), word, "", figure.href(), "", "", "", "");
    }
    Cell before = disclosure.prior().get(key.figure());
    String change = "";
    String direction = "";
    if (before instanceof Amount prior) {
      BigDecimal difference = figure.number().subtract(prior.number());
      String unit = figure.unit().name();
      Messages sentences = Messages.in(standard.language());
      change = FigureWords.change(figure.number(), prior.number(), unit, sentences);
      direction = difference.signum() > 0 ? "up" : difference.signum() < 0 ? "down" : "same";
    }
    String reason = change.isEmpty() ? "" : disclosure.reasons().getOrDefault(key.reason(), "");
    return new KeyFigureView(
        key.title(),
        figure.nil() ? words.say("figure.none") : figure.digits(),
        figure.nil() ? "" : figure.unit().name(),
        figure.href(),
        change,
        direction,
        disclosure.budget().of(key.figure()).map(b -> planned(b, figure)).orElse(""),
        reason);
  }

  private String planned(Amount budget, Figure figure) {
    String amount = budget.printed() + figure.unit().name();
    return budget.number().signum() == 0
        ? words.say("figure.planned", amount)
        : words.say(
            "figure.executed", amount, FigureWords.percent(figure.number(), budget.number()));
  }

  private List<ChartView> charts() {
    List<ChartView> charts = new ArrayList<>();
    for (Presentation.Chart chart : standard.presentation().charts()) {
      ChartBars found = ChartBars.of(chart, disclosure, figures, projects::of);
      List<Bar> bars = found.bars();
      BigDecimal sum =
          bars.stream().map(b -> b.figure().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (bars.size() > 1 && sum.signum() > 0) {
        String unit = bars.get(0).figure().unit().name();
        List<BarView> views = bars.stream().map(b -> view(b, sum, found.whole())).toList();
        charts.add(
            new ChartView("chart-" + chart.id(), chart.title(), chart.description(), unit, views));
      }
    }
    return charts;
  }

  private static BarView view(Bar bar, BigDecimal sum, boolean whole) {
    Figure figure = bar.figure();
    return new BarView(
        bar.label(),
        bar.page(),
        figure.digits(),
        whole ? FigureWords.percent(figure.number(), sum) : "",
        Bars.width(figure.number(), sum),
        figure.href());
  }

  /** A bar before its length is known. */
  record Bar(String label, String page, Figure figure) {}
}
