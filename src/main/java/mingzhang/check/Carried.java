package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.FigureName;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.standard.Rule;

/**
 * {@code carried}: what is carried over into the year is what the disclosure of the year before
 * left at its end. Says nothing where the content has no such disclosure.
 */
final class Carried implements RuleKind {
  @Override
  public String name() {
    return "carried";
  }

  @Override
  public List<String> keys() {
    return List.of("left", "right");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    if (ledger.before.isEmpty()) {
      return;
    }
    Disclosure before = ledger.before.get();
    Figures earlier = new Figures(before);
    List<Figure> opening = figures(rule.list("left"), ledger.figures);
    List<Figure> closing = new ArrayList<>();
    figures(rule.list("right"), earlier).forEach(f -> closing.add(linked(f, before)));
    boolean told = !closing.isEmpty() && closing.stream().noneMatch(Figure::nil);
    if (told && !opening.isEmpty()) {
      ledger.add(Relation.compare(rule, Relation.Family.BETWEEN, "", opening, closing));
    }
  }

  private static List<Figure> figures(List<String> references, Figures figures) {
    return references.stream()
        .map(Reference::parse)
        .flatMap(r -> Optional.ofNullable(r).flatMap(figures::lenient).stream())
        .toList();
  }

  /** The same figure, seen from the folder of another year. */
  private static Figure linked(Figure figure, Disclosure before) {
    return new Figure(
        figure.reference(),
        figure.number(),
        figure.terms(),
        figure.nil(),
        figure.unit(),
        new FigureName(
            before.year() + " " + figure.name().sheet(),
            figure.name().row(),
            figure.name().column()),
        "../../" + before.folder() + figure.page(),
        figure.anchor(),
        figure.place());
  }
}
