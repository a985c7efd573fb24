package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import says what it brought, so that it can be ticked off against the spreadsheet. */
class BroughtTest {
  private static final String TWO_SIDES =
      """
      2025年预算收支总表|<|<|<|<|<
      |||||单位：元
      收入|<|支出|<|<|<
      项目|2025年|项目|2025年合计|当年预算安排|上年结转安排
      一、一般公共预算|8488500|一、一般公共服务支出|7193040|7085040|108000
      上年结转|108000.56|||
      收入总计|8596500.56|支出总计|7193040|7085040|108000
      """;

  private static final String PROJECTS =
      """
      2025年项目支出预算表（本年预算）|<|<|<|<|<|<
      单位：万元|<|<|<|<|<|<
      项目名称|合计|2025年财政拨款|<|<|财政专户管理资金|单位资金
      ^|^|一般公共预算|政府性基金预算|国有资本经营预算|^|^
      某局|1372.83|1372.83||||
        甲|1300.00|1300.00||||
        乙|72.83|72.83||||
      """;

  private static final String BLANK =
      """
      2025年政府性基金预算支出表（不含上年结转）||||
      单位：万元||||
      科目编码|科目名称|合计|基本支出|项目支出
      """;

  @TempDir Path folder;

  @BeforeEach
  void contentFolder() throws IOException {
    Files.createDirectories(folder.resolve("content"));
  }

  @Test
  void eachTableIsALineWithItsPlaceItsRowsAndItsTotals() throws IOException {
    new OfficeBook()
        .sheet("总表", TWO_SIDES)
        .sheet("支出", IntakeTest.GOOD)
        .sheet("项目", PROJECTS)
        .sheet("基金", BLANK)
        .write(folder.resolve("b.xlsx"));
    assertEquals(
        List.of(
            "Found in the spreadsheets; compare the totals with them:",
            "  表一 2025年预算收支总表 (b.xlsx!总表): 收入 2 rows, 收入总计 8,596,500.56 元, written as 859.65 万元;"
                + " 支出 1 row, 支出总计 7,193,040 元, written as 719.30 万元",
            "  表三 2025年预算支出总表 (b.xlsx!支出): 1 row, 合计 37.57 万元",
            "  表八 2025年政府性基金预算支出表（不含上年结转） (b.xlsx!基金): no figures",
            "  表十二 2025年项目支出预算表（本年预算） (b.xlsx!项目): 3 rows,"
                + " sum of the rows of the first level 1,372.83 万元"),
        brought(run("b.xlsx", "en")));
  }

  @Test
  void chineseIsSpokenToo() throws IOException {
    new OfficeBook()
        .sheet("总表", TWO_SIDES)
        .sheet("支出", IntakeTest.GOOD)
        .write(folder.resolve("b.xlsx"));
    assertEquals(
        List.of(
            "从电子表格读到以下内容，请逐表核对合计数：",
            "  表一 2025年预算收支总表（b.xlsx!总表）：收入2行，收入总计8,596,500.56元，写入为859.65万元；"
                + "支出1行，支出总计7,193,040元，写入为719.30万元",
            "  表三 2025年预算支出总表（b.xlsx!支出）：1行，合计37.57万元"),
        brought(run("b.xlsx", "zh")));
  }

  @Test
  void tableWithoutARowOfTotalsSaysSo() throws IOException {
    String text = IntakeTest.GOOD.replace("|合计|37.57|37.57|\n", "").replace('|', ',');
    Files.writeString(folder.resolve("b.csv"), text.replace("'", ""));
    assertEquals(
        "  表三 2025年预算支出总表 (b.csv): 1 row, no row with a total", brought(run("b.csv", "en")).get(1));
  }

  @Test
  void columnThatIsNotTheTotalOfOthersIsNamed() throws IOException {
    String text = IntakeTest.GOOD.replace("37.57|37.57|", "|37.57|");
    new OfficeBook().sheet("a", text).write(folder.resolve("b.xlsx"));
    assertEquals(
        "  表三 2025年预算支出总表 (b.xlsx!a): 1 row, 合计 of 2025年预算数 / 基本支出 37.57 万元",
        brought(run("b.xlsx", "en")).get(1));
  }

  @Test
  void projectsAreCountedAndAddedUp() throws IOException {
    OtherLayouts.form().write(folder.resolve("b.xlsx"));
    assertEquals(
        List.of("  1 project, 实施期资金总额 6,000,000 元, 年度资金总额 2,000,000 元 (b.xlsx)"),
        brought(run("b.xlsx", "en")).stream().skip(1).toList());
  }

  /** A table that was forgotten goes on telling the figures of an import before. */
  @Test
  void tablesThatStayAsTheyAreAreNamed() throws IOException {
    new OfficeBook().sheet("a", IntakeTest.GOOD).write(folder.resolve("a.xlsx"));
    new OfficeBook().sheet("总表", TWO_SIDES).write(folder.resolve("b.xlsx"));
    assertFalse(run("a.xlsx", "en").contains("left as they are"));
    String console = run("b.xlsx", "en");
    assertTrue(
        console.contains("Not in the spreadsheets, left as they are: 表三 2025年预算支出总表\n"), console);
  }

  @Test
  void nothingIsSaidToBeBroughtWhereNothingWasWritten() throws IOException {
    new OfficeBook()
        .sheet("a", IntakeTest.GOOD.replace("住房保障支出|37.57", "住房保障支出|约"))
        .write(folder.resolve("b.xlsx"));
    assertEquals(List.of(), brought(run("b.xlsx", "en")));
  }

  /** The heading and the lines below it. */
  private static List<String> brought(String console) {
    return console
        .lines()
        .dropWhile(l -> !l.startsWith("Found") && !l.startsWith("从电子表格"))
        .takeWhile(l -> l.startsWith("  ") || l.startsWith("Found") || l.startsWith("从"))
        .toList();
  }

  private String run(String file, String language) {
    return ConsoleText.of(
        folder,
        "import "
            + file
            + " --standard shanxi-unit-budget-2025 --year 2025 --unit office --name 某局 --no-keep --lang "
            + language,
        Locale.ENGLISH);
  }
}
