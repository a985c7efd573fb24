package mingzhang.check;

import java.util.List;
import java.util.Objects;
import mingzhang.model.Figure;
import mingzhang.model.Reference;
import mingzhang.standard.Rule;

/** {@code equal}: two signed sums of referenced figures are the same. */
final class Equal implements RuleKind {
  @Override
  public String name() {
    return "equal";
  }

  @Override
  public List<String> keys() {
    return List.of("left", "right");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    List<Figure> left = figures(rule.list("left"), ledger);
    List<Figure> right = figures(rule.list("right"), ledger);
    if (!left.isEmpty() && !right.isEmpty()) {
      ledger.add(Relation.compare(rule, family(left, right), "", left, right));
    }
  }

  private static Relation.Family family(List<Figure> left, List<Figure> right) {
    List<String> tables =
        java.util.stream.Stream.concat(left.stream(), right.stream())
            .map(f -> f.reference().table())
            .distinct()
            .toList();
    if (tables.contains("")) {
      return Relation.Family.FACTS;
    }
    return tables.size() == 1 ? Relation.Family.WITHIN : Relation.Family.BETWEEN;
  }

  /**
   * The figures of one side; nothing where a table or fact is not there, which other findings tell.
   */
  private static List<Figure> figures(List<String> references, Ledger ledger) {
    List<Figure> figures =
        references.stream()
            .map(Reference::parse)
            .filter(Objects::nonNull)
            .flatMap(r -> ledger.figures.lenient(r).stream())
            .toList();
    return figures.size() == references.size() ? figures : List.of();
  }
}
