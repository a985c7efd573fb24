package mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Figure;
import mingzhang.model.FigureName;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Project;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.report.Finding;
import mingzhang.report.Nearest;
import mingzhang.standard.Rule;

/**
 * {@code targets}: each project of the table has performance targets of the same amount, and the
 * other way round.
 */
final class Targets implements RuleKind {
  @Override
  public String name() {
    return "targets";
  }

  @Override
  public List<String> keys() {
    return List.of("table", "column", "funds");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    Map<String, Project> targets = new LinkedHashMap<>();
    for (Project project : ledger.disclosure.projects()) {
      Project former = targets.putIfAbsent(project.name(), project);
      if (former != null && !project.name().isEmpty()) {
        ledger.findings.add(
            Finding.error("project-twice", project.place(), project.name(), former.place().file())
                .withHint("project-twice"));
      }
    }
    boolean nameless = targets.remove("") != null; // a finding of its own; any row may be its
    List<String> listed = new ArrayList<>();
    for (Sides.Located at : Sides.of(rule, ledger).toList()) {
      for (Row row : at.side().items()) {
        listed.add(row.name());
        Project project = targets.get(row.name());
        if (project != null) {
          ledger.add(funded(rule, ledger, at, row, project));
        } else if (row.hasAmounts() && !nameless) {
          ledger.findings.add(missing(row, targets));
        }
      }
    }
    targets.forEach(
        (name, project) -> {
          if (!listed.contains(name)) {
            ledger.findings.add(notInTable(rule, name, project, listed));
          }
        });
  }

  /** A project has the same amount in the table and in its targets. */
  private static Relation funded(
      Rule rule, Ledger ledger, Sides.Located at, Row row, Project project) {
    return Relation.compare(
        rule,
        Relation.Family.PERFORMANCE,
        row.name(),
        List.of(amount(rule, at, row)),
        List.of(fund(rule, ledger, project)));
  }

  private static Finding notInTable(Rule rule, String name, Project project, List<String> listed) {
    Finding finding =
        Finding.error("project-not-in-table", project.place(), name, rule.word("table"));
    return Nearest.to(name, listed).map(n -> finding.withHint("did-you-mean", n)).orElse(finding);
  }

  private static Finding missing(Row row, Map<String, Project> targets) {
    Finding finding = Finding.error("project-without-targets", row.place(), row.name());
    return Nearest.to(row.name(), targets.keySet())
        .map(n -> finding.withHint("did-you-mean", n))
        .orElse(finding.withHint("project-without-targets"));
  }

  private static Figure amount(Rule rule, Sides.Located at, Row row) {
    Column column = at.side().column(rule.word("column")).orElseThrow();
    return Sides.figure(at.table(), at.side(), row, column);
  }

  /** The year's amount of a source of a project. */
  static Figure fund(Rule rule, Ledger ledger, Project project) {
    String source = rule.word("funds").isEmpty() ? "total" : rule.word("funds");
    return fund(ledger, project, source, "year");
  }

  static Figure fund(Ledger ledger, Project project, String source, String side) {
    Cell cell = project.fund(source, side);
    MoneyUnit unit = ledger.standard.performance().unit();
    String title = ledger.standard.performance().funds().getOrDefault(source, source);
    return new Figure(
        new Reference(false, "", project.id() + "." + source, side),
        cell.number(),
        cell instanceof Amount ? 1 : 0,
        !(cell instanceof Amount),
        unit,
        new FigureName(
            project.name(), title, ledger.standard.performance().sides().getOrDefault(side, side)),
        project.page(),
        "fund-" + source + "-" + side,
        cell instanceof Amount amount ? amount.place() : project.place());
  }
}
