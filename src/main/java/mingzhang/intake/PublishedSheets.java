package mingzhang.intake;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;

/** The sheets of a published workbook that are none of its tables, told by their headings. */
final class PublishedSheets {
  private static final List<List<String>> ABOUT =
      List.of(List.of("工作表", "内容", "说明"), List.of("Sheet", "Holds", "Description"));
  private static final List<List<String>> TARGETS =
      List.of(
          List.of("项目名称", "目标期", "一级指标"),
          List.of("项目名称", "项目类别", "主管部门"),
          List.of("Project", "Term", "Level one"),
          List.of("Project", "Category", "Department"));

  private PublishedSheets() {}

  /** Whether a sheet says what the workbook is and lists its sheets. */
  static boolean isAbout(Sheet sheet) {
    return sheet.rows().stream().anyMatch(r -> begins(sheet, r, ABOUT));
  }

  /** Whether a sheet lists the performance targets of all projects, or their indicators. */
  static boolean isTargets(Sheet sheet) {
    return begins(sheet, sheet.rows().first(), TARGETS);
  }

  private static boolean begins(Sheet sheet, int row, List<List<String>> headings) {
    List<String> first =
        Stream.of(0, 1, 2)
            .map(c -> sheet.own(row, c).map(SheetCell::text).map(String::strip).orElse(""))
            .toList();
    return headings.contains(first);
  }
}
