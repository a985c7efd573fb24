package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excel makes days of what is typed like one; they are read as what they show. */
class DayCellsTest {
  private static final String FORM =
      """
      项目支出绩效目标表|<|<|<|<|<|<|<
      项目名称|租赁费|<|<|项目类别|其他运转类项目|<|<
      实施单位|某局|<|<|项目期|@2025-03-01|<|<
      绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
      ^|产出指标|时效指标|完成时间|@2025-12-31|时效指标|完成时间|@2025-12-31
      填报日期|@2024-12-03
      """;

  @TempDir Path folder;

  @Test
  void daysAreReadInEveryFieldOfAForm() throws IOException {
    String console = run(new OfficeBook().sheet("a", FORM));
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertProject();
  }

  @Test
  void formatsThatChineseExcelWritesByNumberAreDays() throws IOException {
    for (int id : new int[] {14, 31, 57}) {
      String console =
          run(
              new OfficeBook()
                  .sheet("a", FORM)
                  .change(
                      "xl/styles.xml",
                      x ->
                          x.replaceFirst("<numFmts.*?</numFmts>", "")
                              .replaceAll("numFmtId=\"1[0-9][0-9]\"", "numFmtId=\"" + id + "\"")));
      assertTrue(console.endsWith("exit code 0\n"), id + console);
      assertProject();
    }
  }

  @Test
  void workbooksThatCountFrom1904AreUnderstood() throws IOException {
    String console =
        run(
            new OfficeBook()
                .sheet("a", FORM.replace("2025-", "2029-").replace("@2024-12-03", "@2028-12-04"))
                .change(
                    "xl/workbook.xml",
                    x -> x.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")));
    assertTrue(console.endsWith("exit code 0\n"), console);
    String project =
        Files.readString(folder.resolve("content/budgets/2025/office/projects/project-1.yaml"));
    assertTrue(project.contains("filed: 2032-12-05\n"), project);
  }

  @Test
  void dayIsNoAmount() throws IOException {
    String day = IntakeTest.GOOD.replace("|合计|37.57|", "|合计|@2025-03-01|");
    String console = run(new OfficeBook().sheet("a", day));
    assertTrue(console.contains("b.xlsx!a!C4: error[cell-not-amount]: `2025-03-01`"), console);
    assertFalse(Files.exists(folder.resolve("content/budgets")));
  }

  private void assertProject() throws IOException {
    Path file = folder.resolve("content/budgets/2025/office/projects/project-1.yaml");
    String project = Files.readString(file);
    assertTrue(project.contains("period: \"2025-03-01\"\n"), project);
    assertTrue(project.contains("filed: 2024-12-03\n"), project);
    assertTrue(project.contains("value: \"2025-12-31\""), project);
    Files.delete(file);
  }

  private String run(OfficeBook book) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    book.write(folder.resolve("b.xlsx"));
    return ConsoleText.of(
        folder,
        "import b.xlsx --standard shanxi-unit-budget-2025 --year 2025 --unit office --name 某局"
            + " --no-keep",
        Locale.ENGLISH);
  }
}
