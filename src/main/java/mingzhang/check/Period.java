package mingzhang.check;

import java.util.Collections;
import java.util.List;
import mingzhang.check.performance.ProjectYears;
import mingzhang.model.Figure;
import mingzhang.model.Project;
import mingzhang.standard.Rule;

/** {@code period}: the funds of a project's period are its years times the funds of one year. */
final class Period implements RuleKind {
  @Override
  public String name() {
    return "period";
  }

  @Override
  public List<String> keys() {
    return List.of("funds");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    String source = rule.word("funds").isEmpty() ? "total" : rule.word("funds");
    for (Project project : ledger.disclosure.projects()) {
      ProjectYears.of(project, ledger.disclosure.year())
          .ifPresent(
              years -> {
                Figure whole = Targets.fund(ledger, project, source, "period");
                Figure year = Targets.fund(ledger, project, source, "year");
                ledger.add(
                    Relation.compare(
                        rule,
                        Relation.Family.PERFORMANCE,
                        project.name(),
                        List.of(whole),
                        Collections.nCopies(years.length(), year)));
              });
    }
  }
}
