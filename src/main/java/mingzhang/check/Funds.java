package mingzhang.check;

import java.util.List;
import mingzhang.model.Figure;
import mingzhang.model.FigureName;
import mingzhang.model.Project;
import mingzhang.standard.Rule;

/**
 * {@code funds}: the funds of each project add up by source, for the whole period and for the year.
 */
final class Funds implements RuleKind {
  @Override
  public String name() {
    return "funds";
  }

  @Override
  public List<String> keys() {
    return List.of();
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    List<String> sources = List.copyOf(ledger.standard.performance().funds().keySet());
    if (sources.size() < 2) {
      return;
    }
    for (Project project : ledger.disclosure.projects()) {
      ledger
          .standard
          .performance()
          .sides()
          .forEach(
              (side, title) -> {
                Figure total = Targets.fund(ledger, project, sources.get(0), side);
                List<Figure> parts =
                    sources.stream()
                        .skip(1)
                        .map(s -> Targets.fund(ledger, project, s, side))
                        .toList();
                String where = project.name() + FigureName.BETWEEN + title;
                ledger.add(
                    Relation.compare(
                        rule, Relation.Family.PERFORMANCE, where, List.of(total), parts));
              });
    }
  }
}
