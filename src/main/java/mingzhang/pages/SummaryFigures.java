package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.standard.Presentation;
import mingzhang.standard.Standard;

/** Finds the figures of a disclosure that other years are compared with. */
final class SummaryFigures {
  private final Disclosure disclosure;
  private final Figures figures;

  private SummaryFigures(Disclosure disclosure) {
    this.disclosure = disclosure;
    this.figures = new Figures(disclosure);
  }

  /** The key figures, then every other figure whose prior figure is known. */
  static List<SummaryFigure> of(Disclosure disclosure, Standard standard) {
    SummaryFigures found = new SummaryFigures(disclosure);
    List<SummaryFigure> all = new ArrayList<>();
    List<Presentation.KeyFigure> keys = standard.presentation().keyFigures();
    keys.forEach(k -> found.figure(k.figure(), k.title(), k.reason()).ifPresent(all::add));
    Set<String> listed =
        keys.stream().map(Presentation.KeyFigure::figure).collect(Collectors.toSet());
    disclosure.prior().keySet().stream()
        .filter(reference -> !listed.contains(reference))
        .forEach(reference -> found.figure(reference, "", "").ifPresent(all::add));
    return all;
  }

  private Optional<SummaryFigure> figure(String written, String title, String reason) {
    return Optional.ofNullable(Reference.parse(written))
        .flatMap(figures::lenient)
        .map(f -> figure(written, title, reason, f));
  }

  private SummaryFigure figure(String written, String title, String reason, Figure figure) {
    Absent absent = figures.absence(figure.reference());
    boolean none = figure.nil() || Absent.isOpen(absent);
    Cell before = disclosure.prior().get(written);
    Optional<BigDecimal> prior =
        before instanceof Amount amount ? Optional.of(amount.number()) : Optional.empty();
    return new SummaryFigure(
        written,
        title.isEmpty() ? figure.label() : title,
        !title.isEmpty(),
        figure.number(),
        none ? Optional.of(absent) : Optional.empty(),
        figure.unit().name(),
        figure.href(),
        prior,
        disclosure.reasons().getOrDefault(reason, ""));
  }
}
