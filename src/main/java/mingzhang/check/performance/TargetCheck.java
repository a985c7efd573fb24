package mingzhang.check.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import mingzhang.check.TypedPlace;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Looks through the performance targets of a disclosure. */
public final class TargetCheck {
  private static final Pattern CLAUSE = Pattern.compile("[^，。；！？\\n]+");

  private final TargetForm form;
  private final Function<String, Optional<String>> texts;
  private final Findings findings;

  private TargetCheck(
      TargetForm form, Function<String, Optional<String>> texts, Findings findings) {
    this.form = form;
    this.texts = texts;
    this.findings = findings;
  }

  /**
   * What is wrong with the targets of projects; what both sides of a form repeat is told once.
   *
   * @param fiscalYear year of the disclosure
   * @param texts the text of a file by its name in messages
   * @param numeric kinds of indicators whose values are numbers
   * @param bounded kinds whose numbers need an operator
   */
  public static List<Finding> findings(
      List<Project> projects,
      int fiscalYear,
      Function<String, Optional<String>> texts,
      List<String> numeric,
      List<String> bounded) {
    Findings findings = new Findings();
    TargetCheck check = new TargetCheck(new TargetForm(numeric, bounded), texts, findings);
    projects.forEach(p -> check.project(p, ProjectYears.of(p, fiscalYear)));
    return findings.sorted();
  }

  private void project(Project project, Optional<ProjectYears> years) {
    indicators(project, years);
    texts(project, years);
    if (years.isPresent() && years.get().length() == 1) {
      sides(project);
    }
  }

  private void indicators(Project project, Optional<ProjectYears> years) {
    Set<String> told = new HashSet<>();
    for (Indicator indicator : project.indicators()) {
      if (told.add(indicator.kind() + "/" + indicator.name() + "/" + indicator.value())) {
        form.finding(indicator).ifPresent(findings::add);
        if (years.isPresent() && !years.get().outside(indicator.value()).isEmpty()) {
          findings.add(
              Finding.warning(
                      "target-date-outside",
                      indicator.place(),
                      indicator.name(),
                      indicator.value(),
                      years.get())
                  .withHint("target-date-outside", project.period()));
        }
      }
    }
  }

  private void texts(Project project, Optional<ProjectYears> years) {
    Set<Finding> found = new HashSet<>();
    Map<String, ToldQuantities> bySide = new HashMap<>();
    project
        .texts()
        .forEach(
            (id, text) -> {
              String side = id.endsWith("_period") ? "period" : "year";
              found.addAll(bySide.computeIfAbsent(side, s -> quantities(project, s)).in(text));
              for (ToldProducts.Wrong wrong : ToldProducts.in(text)) {
                found.add(
                    Finding.warning(
                        "wrong-product",
                        typed(project, wrong.told()),
                        wrong.told(),
                        wrong.terms(),
                        wrong.result().toPlainString()));
              }
              if (id.startsWith("goal") || id.equals("plan")) {
                years.ifPresent(y -> found.addAll(outside(text, y, project)));
              }
            });
    found.forEach(findings::add);
  }

  private static ToldQuantities quantities(Project project, String side) {
    return new ToldQuantities(
        project.indicators().stream().filter(i -> i.side().equals(side)).toList());
  }

  private List<Finding> outside(String text, ProjectYears years, Project project) {
    if (years.outside(text).isEmpty()) {
      return List.of();
    }
    return CLAUSE
        .matcher(text)
        .results()
        .map(clause -> clause.group().strip())
        .filter(clause -> !years.outside(clause).isEmpty())
        .map(
            clause ->
                Finding.warning("plan-date-outside", typed(project, clause), clause, years)
                    .withHint("target-date-outside", project.period()))
        .toList();
  }

  private Place typed(Project project, String words) {
    return TypedPlace.of(texts, project.place().file(), words);
  }

  /** In a project of one year the period and the year are one, so their targets are the same. */
  private void sides(Project project) {
    Map<String, List<Indicator>> bySide = new TreeMap<>();
    project
        .indicators()
        .forEach(i -> bySide.computeIfAbsent(i.side(), s -> new ArrayList<>()).add(i));
    for (Indicator whole : bySide.getOrDefault("period", List.of())) {
      List<Indicator> same =
          bySide.getOrDefault("year", List.of()).stream()
              .filter(i -> i.name().equals(whole.name()) && i.kind().equals(whole.kind()))
              .toList();
      if (!whole.name().isEmpty()
          && !same.isEmpty()
          && same.stream().noneMatch(i -> i.value().equals(whole.value()))) {
        findings.add(
            Finding.warning(
                "targets-disagree",
                same.get(0).place(),
                whole.name(),
                whole.value(),
                same.get(0).value()));
      }
    }
  }
}
