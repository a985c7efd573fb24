package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Amount;
import mingzhang.model.Anchors;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.ProjectPageView;
import mingzhang.standard.Performance;
import mingzhang.standard.Standard;

/** Makes performance targets ready to print. */
final class ProjectViews {
  private final Disclosure disclosure;
  private final Standard standard;
  private final Words words;
  private final Articles articles;

  ProjectViews(Disclosure disclosure, Standard standard, Words words, Articles articles) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
    this.articles = articles;
  }

  ProjectPageView view(int index) {
    Project project = disclosure.projects().get(index);
    Performance form = standard.performance();
    return new ProjectPageView(
        project.name(),
        project.form(),
        disclosure.unit().name(),
        disclosure.year(),
        facts(project),
        form.unit().name(),
        funds(project, form),
        articles.projects().getOrDefault(project.id(), List.of()),
        form.indicators().stream().map(g -> group(project, g)).toList(),
        row(project),
        link(index - 1),
        link(index + 1));
  }

  private List<ProjectPageView.Pair> facts(Project project) {
    List<ProjectPageView.Pair> facts = new ArrayList<>();
    String category = standard.performance().categories().getOrDefault(project.category(), "");
    add(facts, "project.category", category);
    add(facts, "project.department", project.department());
    add(facts, "project.unit", project.implementingUnit());
    add(facts, "project.attribute", project.attribute());
    add(facts, "project.duration", project.period());
    add(facts, "project.filed", project.filed());
    return facts;
  }

  private void add(List<ProjectPageView.Pair> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new ProjectPageView.Pair(words.say(key), value));
    }
  }

  private static List<ProjectPageView.FundView> funds(Project project, Performance form) {
    List<ProjectPageView.FundView> funds = new ArrayList<>();
    form.funds()
        .forEach(
            (id, title) ->
                funds.add(
                    new ProjectPageView.FundView(
                        id,
                        title,
                        printed(project.fund(id, "period")),
                        printed(project.fund(id, "year")),
                        funds.isEmpty())));
    return funds;
  }

  private static String printed(Cell cell) {
    return cell instanceof Amount amount ? grouped(amount.printed()) : "";
  }

  /** A figure in 元 with its digits in threes, 6,000,000: these are too long to read without. */
  private static String grouped(String printed) {
    return printed.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", ",");
  }

  private static ProjectPageView.IndicatorGroupView group(
      Project project, Performance.IndicatorGroup group) {
    List<ProjectPageView.IndicatorKindView> kinds = new ArrayList<>();
    for (Map.Entry<String, String> kind : group.kinds().entrySet()) {
      kinds.add(
          new ProjectPageView.IndicatorKindView(kind.getValue(), lines(project, kind.getKey())));
    }
    return new ProjectPageView.IndicatorGroupView(group.title(), kinds);
  }

  private static List<ProjectPageView.IndicatorLineView> lines(Project project, String kind) {
    List<Indicator> period = side(project, kind, "period");
    List<Indicator> year = side(project, kind, "year");
    List<ProjectPageView.IndicatorLineView> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(1, Math.max(period.size(), year.size())); i++) {
      Indicator p = i < period.size() ? period.get(i) : blank(project);
      Indicator y = i < year.size() ? year.get(i) : blank(project);
      lines.add(new ProjectPageView.IndicatorLineView(p.name(), p.value(), y.name(), y.value()));
    }
    return lines;
  }

  private static Indicator blank(Project project) {
    return new Indicator("", "", "", "", project.place());
  }

  private static List<Indicator> side(Project project, String kind, String side) {
    return project.indicators().stream()
        .filter(i -> i.side().equals(side) && i.kind().equals(kind))
        .toList();
  }

  /** Its row in the first table that lists a project of this name. */
  private String row(Project project) {
    for (Table table : disclosure.tables()) {
      for (Side side : table.sides()) {
        for (Row row : side.items()) {
          if (row.name().equals(project.name())) {
            return "../" + table.id() + ".html#" + Anchors.row(side, row);
          }
        }
      }
    }
    return "";
  }

  private Link link(int index) {
    if (index < 0 || index >= disclosure.projects().size()) {
      return Link.to("", "");
    }
    Project project = disclosure.projects().get(index);
    return Link.to(project.name(), project.id() + ".html");
  }
}
