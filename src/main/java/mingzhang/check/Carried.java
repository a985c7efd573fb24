package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
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
    figures(rule.list("right"), earlier)
        .forEach(
            f ->
                closing.add(f.seenFrom(String.valueOf(before.year()), "../../" + before.folder())));
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
}
