package mingzhang.intake.template;

import java.util.List;
import java.util.Optional;
import mingzhang.model.Project;
import mingzhang.model.Table;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The XLSX to fill in: a sheet for each table of a standard, and one for the performance target of
 * a project; blank, or with the figures that a disclosure has.
 */
public final class Template {
  private final Standard standard;
  private final int year;

  /** A template for a fiscal year. */
  public Template(Standard standard, int year) {
    this.standard = standard;
    this.year = year;
  }

  /** The bytes of the file, the same on any machine. */
  public byte[] bytes(List<Table> tables, List<Project> projects) {
    return mingzhang.download.Workbook.bytes(
        standard.title(), "", workbook -> sheets(workbook, tables, projects));
  }

  private void sheets(Workbook workbook, List<Table> tables, List<Project> projects) {
    for (TableSpec spec : standard.tables()) {
      Optional<Table> table = tables.stream().filter(t -> t.id().equals(spec.id())).findFirst();
      new TableForm(workbook.newWorksheet("表" + spec.number()), spec).write(table);
    }
    if (!standard.performance().indicators().isEmpty()) {
      forms(workbook, projects);
    }
  }

  private void forms(Workbook workbook, List<Project> projects) {
    if (projects.isEmpty()) {
      form(workbook.newWorksheet("项目1"), Optional.empty());
    }
    for (int i = 0; i < projects.size(); i++) {
      form(workbook.newWorksheet("项目" + (i + 1)), Optional.of(projects.get(i)));
    }
  }

  private void form(Worksheet sheet, Optional<Project> project) {
    new ProjectForm(sheet, standard.performance(), year).write(project);
  }
}
