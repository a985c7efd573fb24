package mingzhang.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.check.performance.ProjectYears;
import mingzhang.check.performance.TargetValue;
import mingzhang.model.Figure;
import mingzhang.model.FigureName;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.model.Reference;
import mingzhang.standard.Rule;

/**
 * {@code cost}: the cost indicators of a project are its funds. One of several may be the total;
 * otherwise they add up to it. Costs of one person or piece are not compared.
 */
final class Cost implements RuleKind {
  @Override
  public String name() {
    return "cost";
  }

  @Override
  public List<String> keys() {
    return List.of("kinds", "funds");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    Map<String, String> sides = ledger.standard.performance().sides();
    for (Project project : ledger.disclosure.projects()) {
      sides.forEach((side, title) -> compare(rule, ledger, project, side, title));
    }
  }

  private static void compare(
      Rule rule, Ledger ledger, Project project, String side, String title) {
    String source = rule.word("funds").isEmpty() ? "total" : rule.word("funds");
    Figure funds = Targets.fund(ledger, project, source, side);
    int years =
        side.equals("period")
            ? ProjectYears.of(project, ledger.disclosure.year()).map(ProjectYears::length).orElse(0)
            : 1;
    List<List<Figure>> costs = new ArrayList<>();
    for (Indicator indicator : project.indicators()) {
      if (indicator.side().equals(side) && rule.list("kinds").contains(indicator.kind())) {
        costs(project, indicator, years).ifPresent(costs::add);
      }
    }
    List<Relation> relations =
        costs.stream().map(c -> relation(rule, project, title, c, funds)).toList();
    if (!costs.isEmpty()) {
      ledger.add(
          relations.stream()
              .filter(r -> r.verdict() != Verdict.BROKEN)
              .findFirst()
              .orElseGet(
                  () ->
                      relation(
                          rule,
                          project,
                          title,
                          costs.stream().flatMap(List::stream).toList(),
                          funds)));
    }
  }

  private static Relation relation(
      Rule rule, Project project, String title, List<Figure> costs, Figure funds) {
    return Relation.compare(
        rule,
        Relation.Family.PERFORMANCE,
        project.name() + FigureName.BETWEEN + title,
        costs,
        List.of(funds));
  }

  /** An indicator of cost, as often as there are years if it is told by the year. */
  private static Optional<List<Figure>> costs(Project project, Indicator indicator, int years) {
    return TargetValue.of(indicator.value())
        .filter(v -> v.per().isEmpty() || (v.yearly() && years > 0))
        .flatMap(
            v ->
                v.money()
                    .map(
                        unit ->
                            new Figure(
                                new Reference(
                                    false,
                                    "",
                                    project.id() + "." + indicator.name(),
                                    indicator.side()),
                                v.number(),
                                1,
                                false,
                                unit,
                                FigureName.of(project.name(), indicator.name()),
                                project.page(),
                                "",
                                indicator.place()))
                    .map(f -> Collections.nCopies(v.yearly() ? years : 1, f)));
  }
}
