package mingzhang.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.model.Words;
import mingzhang.standard.Performance;
import org.dhatim.fastexcel.Worksheet;

/** The performance targets of all projects: a line a project, and a line an indicator. */
final class ProjectSheets {
  private final Subject subject;
  private final Words words;
  private final Performance form;

  ProjectSheets(Subject subject) {
    this.subject = subject;
    this.words = subject.words();
    this.form = subject.standard().performance();
  }

  /** A line a project: who, how long, how much, for what. */
  void projects(Worksheet sheet) {
    List<String> heads = new ArrayList<>(List.of(words.say("data.project")));
    for (String key : List.of("category", "department", "unit", "attribute", "duration", "filed")) {
      heads.add(words.say("project." + key));
    }
    form.funds()
        .values()
        .forEach(
            fund ->
                form.sides()
                    .values()
                    .forEach(
                        side -> heads.add(words.say("data.fund", fund, side, form.unit().name()))));
    heads.addAll(form.texts().values());
    head(sheet, heads);
    int line = 1;
    for (Project project : subject.disclosure().projects()) {
      project(sheet, line++, project);
    }
  }

  private void project(Worksheet sheet, int line, Project project) {
    List<String> facts =
        List.of(
            project.name(),
            form.categories().getOrDefault(project.category(), project.category()),
            project.department(),
            project.implementingUnit(),
            project.attribute(),
            project.period(),
            project.filed());
    int at = 0;
    for (String fact : facts) {
      text(sheet, line, at++, fact);
    }
    for (String fund : form.funds().keySet()) {
      for (String side : form.sides().keySet()) {
        Cell cell = project.fund(fund, side);
        if (cell instanceof Amount amount) {
          sheet.value(line, at, amount.number());
          sheet.style(line, at).format(TableSheet.format(cell)).verticalAlignment("top").set();
        }
        at++;
      }
    }
    for (String text : form.texts().keySet()) {
      text(sheet, line, at++, project.texts().getOrDefault(text, ""));
    }
  }

  /** A line an indicator; those printed blank are left out. */
  void indicators(Worksheet sheet) {
    head(
        sheet,
        List.of(
            words.say("data.project"),
            words.say("data.side"),
            words.say("project.level_one"),
            words.say("project.level_two"),
            words.say("project.level_three"),
            words.say("project.value")));
    int line = 1;
    for (Project project : subject.disclosure().projects()) {
      for (Indicator indicator : project.indicators()) {
        if (!indicator.name().isEmpty()) {
          text(sheet, line, 0, project.name());
          text(sheet, line, 1, form.sides().getOrDefault(indicator.side(), indicator.side()));
          text(sheet, line, 2, group(indicator.kind()));
          text(sheet, line, 3, kind(indicator.kind()));
          text(sheet, line, 4, indicator.name());
          text(sheet, line, 5, indicator.value());
          line++;
        }
      }
    }
  }

  /** How many indicators have a name. */
  int indicatorCount() {
    return (int)
        subject.disclosure().projects().stream()
            .flatMap(p -> p.indicators().stream())
            .filter(i -> !i.name().isEmpty())
            .count();
  }

  private String group(String kind) {
    return form.indicators().stream()
        .filter(g -> g.kinds().containsKey(kind))
        .map(Performance.IndicatorGroup::title)
        .findFirst()
        .orElse("");
  }

  private String kind(String kind) {
    return form.indicators().stream()
        .map(Performance.IndicatorGroup::kinds)
        .filter(k -> k.containsKey(kind))
        .map((Map<String, String> k) -> k.getOrDefault(kind, ""))
        .findFirst()
        .orElse(kind);
  }

  private static void head(Worksheet sheet, List<String> heads) {
    for (int i = 0; i < heads.size(); i++) {
      sheet.value(0, i, heads.get(i));
      sheet.style(0, i).bold().wrapText(true).borderStyle("thin").fillColor("FFF2F2F2").set();
      sheet.width(i, i == 0 ? 30 : 22);
    }
    sheet.freezePane(1, 1);
    Paper.across(sheet, 1);
  }

  private static void text(Worksheet sheet, int line, int at, String text) {
    if (!text.isEmpty()) {
      sheet.value(line, at, text);
      sheet.style(line, at).wrapText(true).verticalAlignment("top").set();
    }
  }
}
