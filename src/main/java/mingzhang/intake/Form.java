package mingzhang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;

/**
 * A performance target form (项目支出绩效目标表) on a sheet.
 *
 * @param sheet the sheet
 * @param first its first row
 * @param last its last row
 */
record Form(Sheet sheet, int first, int last) {
  private static final String BEGIN = "项目名称";

  /** Whether a sheet holds such forms and no table. */
  static boolean isOn(Sheet sheet) {
    return cells(sheet).stream().anyMatch(c -> Labels.plain(c.text()).equals("三级指标"));
  }

  /** The forms on a sheet; each begins with the name of its project, below its title. */
  static List<Form> on(Sheet sheet) {
    List<Integer> starts = new ArrayList<>();
    for (SheetCell cell : cells(sheet)) {
      if (Labels.plain(cell.text()).replaceFirst(":$", "").equals(BEGIN)) {
        starts.add(start(sheet, cell.row(), starts.isEmpty() ? 0 : starts.get(starts.size() - 1)));
      }
    }
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : Integer.MAX_VALUE;
      forms.add(new Form(sheet, i == 0 ? 0 : starts.get(i), last));
    }
    return forms;
  }

  /** The row of the title above the name of the project, else that of the name. */
  private static int start(Sheet sheet, int name, int after) {
    Optional<Integer> title =
        sheet.rowsBetween(Math.max(after, name - 4), name - 1).stream()
            .filter(r -> sheet.row(r).stream().anyMatch(c -> c.text().contains("绩效目标")))
            .findFirst();
    return title.orElse(name);
  }

  /** All cells of the form, row by row. */
  List<SheetCell> cells() {
    return sheet.rowsBetween(first, last).stream().flatMap(r -> sheet.row(r).stream()).toList();
  }

  private static List<SheetCell> cells(Sheet sheet) {
    return sheet.rows().stream().flatMap(r -> sheet.row(r).stream()).toList();
  }
}
