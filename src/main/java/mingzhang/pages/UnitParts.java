package mingzhang.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Reference;
import mingzhang.model.Words;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.UnitPartView;
import mingzhang.prose.FigureWords;
import mingzhang.standard.Presentation;

/** The units of a department, each with what it takes in and spends. */
final class UnitParts {
  private final Presentation presentation;
  private final MoneyUnit money;
  private final Words words;
  private final BigDecimal whole;

  /** The units of a department whose standard names its totals. */
  UnitParts(Disclosure department, Presentation presentation, MoneyUnit money, Words words) {
    this.presentation = presentation;
    this.money = money;
    this.words = words;
    this.whole =
        figure(new Figures(department), presentation.expenditure())
            .map(UnitParts::plain)
            .orElse(BigDecimal.ZERO);
  }

  List<UnitPartView> of(List<Disclosure> units) {
    return units.stream().map(this::view).toList();
  }

  private UnitPartView view(Disclosure unit) {
    Figures figures = new Figures(unit);
    boolean told = Total.of(figures, presentation.expenditure()).isTold();
    BigDecimal part =
        figure(figures, presentation.expenditure()).map(UnitParts::plain).orElse(BigDecimal.ZERO);
    return new UnitPartView(
        Link.to(unit.unit().name(), "../" + unit.unit().id() + "/index.html"),
        text(figures, presentation.income()),
        text(figures, presentation.expenditure()),
        whole.signum() == 0 || !told ? "" : FigureWords.percent(part, whole),
        Bars.width(part, whole));
  }

  private String text(Figures figures, String written) {
    Total total = Total.of(figures, written);
    return total.isTold() ? figure(figures, written).map(this::text).orElse("") : total.text(words);
  }

  private static Optional<Figure> figure(Figures figures, String written) {
    return Optional.ofNullable(Reference.parse(written))
        .flatMap(figures::lenient)
        .filter(f -> !f.nil());
  }

  private String text(Figure figure) {
    return figure.unit().name().equals(money.name())
        ? figure.digits()
        : figure.digits() + figure.unit().name();
  }

  private static BigDecimal plain(Figure figure) {
    return figure.number().multiply(figure.unit().factor());
  }
}
