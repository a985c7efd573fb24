package mingzhang.intake.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.standard.Performance;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of a performance target: what it is, its funds, its texts, and the grid of indicators.
 */
final class ProjectForm {
  private static final int LAST = 7;
  private static final int BLANK_LINES = 2;

  private final Performance form;
  private final int year;
  private final Cells cells;
  private int row;

  ProjectForm(Worksheet sheet, Performance form, int year) {
    this.form = form;
    this.year = year;
    this.cells = new Cells(sheet);
    for (int column = 0; column <= LAST; column++) {
      sheet.width(column, 18);
    }
  }

  void write(Optional<Project> project) {
    cells.title(
        row++, 0, LAST, project.map(Project::form).filter(f -> !f.isEmpty()).orElse("项目支出绩效目标表"));
    cells.title(row++, 0, LAST, "（" + year + "年度）");
    Project p = project.orElse(null);
    pair(
        "项目名称",
        p == null ? "" : p.name(),
        "项目类别",
        p == null ? "" : form.categories().getOrDefault(p.category(), ""));
    pair("主管部门及代码", p == null ? "" : p.department(), "实施单位", p == null ? "" : p.implementingUnit());
    pair("项目属性", p == null ? "" : p.attribute(), "项目期", p == null ? "" : p.period());
    funds(project);
    form.texts().forEach((id, title) -> text(id, title, project));
    goals(project);
    indicators(project);
    cells.heading(row, 0, row, 0, "填报日期");
    cells.words(row, 1, row, 3, p == null ? "" : p.filed());
  }

  private void pair(String first, String one, String second, String two) {
    cells.heading(row, 0, row, 0, first);
    cells.words(row, 1, row, 3, one);
    cells.heading(row, 4, row, 4, second);
    cells.words(row, 5, row, LAST, two);
    row++;
  }

  private void funds(Optional<Project> project) {
    int top = row;
    List<String> sides = List.copyOf(form.sides().keySet());
    boolean first = true;
    for (Map.Entry<String, String> source : form.funds().entrySet()) {
      for (int i = 0; i < sides.size(); i++) {
        String side = sides.get(i);
        String label = first ? side(side) + source.getValue() : source.getValue();
        int left = i == 0 ? 1 : 4;
        int right = i == 0 ? 2 : 6;
        cells.heading(row, left, row, right, label);
        cells.amount(
            row,
            right + 1,
            project.map(p -> p.fund(source.getKey(), side)).orElse(Absent.NIL),
            form.unit().name().equals("元") ? 0 : form.unit().decimals());
      }
      first = false;
      row++;
    }
    cells.heading(top, 0, row - 1, 0, "项目资金（" + form.unit().name() + "）");
  }

  private String side(String id) {
    return form.sides().getOrDefault(id, "");
  }

  private void text(String id, String title, Optional<Project> project) {
    if (!id.startsWith("goal_")) {
      cells.heading(row, 0, row, 0, title);
      cells.words(row, 1, row, LAST, words(id, project));
      row++;
    }
  }

  private static String words(String id, Optional<Project> project) {
    return project.map(p -> p.texts().getOrDefault(id, "")).orElse("");
  }

  private void goals(Optional<Project> project) {
    cells.heading(row, 0, row + 1, 0, "总体目标");
    cells.heading(row, 1, row, 4, side("period") + "目标");
    cells.heading(row, 5, row, LAST, side("year") + "目标");
    row++;
    cells.words(row, 1, row, 4, words("goal_period", project));
    cells.words(row, 5, row, LAST, words("goal_year", project));
    row++;
  }

  private void indicators(Optional<Project> project) {
    int top = row;
    cells.heading(row, 1, row, 1, "一级指标");
    for (int left : List.of(2, 5)) {
      cells.heading(row, left, row, left, "二级指标");
      cells.heading(row, left + 1, row, left + 1, "三级指标");
      cells.heading(row, left + 2, row, left + 2, "指标值");
    }
    row++;
    for (Performance.IndicatorGroup group : form.indicators()) {
      int first = row;
      group.kinds().forEach((id, title) -> kind(id, title, project));
      cells.heading(first, 1, row - 1, 1, group.title());
    }
    cells.heading(top, 0, row - 1, 0, "绩效指标");
  }

  private void kind(String id, String title, Optional<Project> project) {
    List<Indicator> period = lines("period", id, project);
    List<Indicator> year = lines("year", id, project);
    int lines = Math.max(1, Math.max(period.size(), year.size()));
    lines = project.isEmpty() ? BLANK_LINES : lines;
    column(2, title, lines, period);
    column(5, title, lines, year);
    row += lines;
  }

  private void column(int left, String title, int lines, List<Indicator> indicators) {
    cells.heading(row, left, row + lines - 1, left, title);
    for (int i = 0; i < indicators.size(); i++) {
      cells.words(row + i, left + 1, row + i, left + 1, indicators.get(i).name());
      cells.words(row + i, left + 2, row + i, left + 2, indicators.get(i).value());
    }
  }

  private static List<Indicator> lines(String side, String kind, Optional<Project> project) {
    return project
        .map(
            p ->
                p.indicators().stream()
                    .filter(i -> i.side().equals(side) && i.kind().equals(kind))
                    .filter(i -> !i.name().isEmpty())
                    .toList())
        .orElse(List.of());
  }
}
