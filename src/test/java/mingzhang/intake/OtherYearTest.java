package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's file is known wherever it names its year; this year's may name both. */
class OtherYearTest {
  private static final String ROWS = "|合计|37.57|37.57|\n'221|住房保障支出|37.57|37.57|\n";
  private static final String NO_YEAR = "预算支出总表|||||\n单位：万元|||||\n科目编码|科目名称|合计|基本支出|项目支出\n" + ROWS;
  private static final String GROUP =
      "预算支出总表|||||\n单位：万元|||||\n科目编码|科目名称|%s|<|<\n^|^|合计|基本支出|项目支出\n" + ROWS;

  @TempDir Path folder;

  @BeforeEach
  void contentFolder() throws IOException {
    Files.createDirectories(folder.resolve("content"));
  }

  @Test
  void headingOfAnotherYearIsToldWithItsCell() throws IOException {
    for (String heading : new String[] {"2024年预算数", "二〇二四年预算数", "二○二四年度", "2024预算", "'2024"}) {
      String console = sheet("a", GROUP.formatted(heading));
      assertTrue(console.contains("b.xlsx!a!C3: error[title-year]"), heading + console);
      assertTrue(console.contains("another year: 2024"), heading + console);
      assertTrue(console.contains("nothing was written"), console);
    }
  }

  @Test
  void unmergedHeadingAndUnknownHeadingAreTold() throws IOException {
    String unmerged = GROUP.formatted("2024年预算数").replace("|<|<\n^|^", "||\n|");
    String console = sheet("a", unmerged);
    assertTrue(console.contains("b.xlsx!a!C3: error[title-year]"), console);
    console = sheet("a", "单位：万元|\n项目|2024年|项目|2024年合计\n本年收入合计|8.85|本年支出合计|8.85\n");
    assertTrue(console.contains("b.xlsx!a!B2: error[title-year]"), console);
    assertTrue(console.contains("b.xlsx!a!D2: error[title-year]"), console);
  }

  @Test
  void nameOfTheSheetCountsWhereNothingElseNamesTheYear() throws IOException {
    for (String name : new String[] {"2024年支出总表", "二〇二四年支出", "2024"}) {
      String console = sheet(name, NO_YEAR);
      assertTrue(console.contains("b.xlsx!" + name + ": error[title-year]"), console);
    }
    assertGood(sheet("2024", "2025年" + NO_YEAR));
    assertGood(sheet("2024", GROUP.formatted("2025年预算数")));
  }

  @Test
  void lineAboveCountsWhereNothingElseNamesTheYear() throws IOException {
    String console = sheet("a", "某局2024年部门预算公开|||||\n" + NO_YEAR);
    assertTrue(console.contains("b.xlsx!a!A1: error[title-year]"), console);
    console = sheet("a", "二〇二四年" + NO_YEAR);
    assertTrue(console.contains("b.xlsx!a!A1: error[title-year]"), console);
  }

  @Test
  void thisYearMayBeWrittenInChineseDigits() throws IOException {
    assertGood(sheet("a", "二〇二五年" + GROUP.formatted("二〇二五年预算数")));
  }

  @Test
  void yearsThatAreOnlyReferredToPass() throws IOException {
    assertGood(sheet("a", "填报日期：2024年12月3日|||||\n" + NO_YEAR));
    assertGood(sheet("a", "（不含2024年结转）|||||\n" + NO_YEAR));
    assertGood(sheet("a", GROUP.formatted("2025年预算数（2024年批复）")));
    String beside =
        """
        预算支出总表||||||
        单位：万元||||||
        科目编码|科目名称|2024年预算数|2025年预算数|<|<|比2024年增减
        ^|^|合计|合计|基本支出|项目支出|^
        |合计||37.57|37.57||
        '221|住房保障支出||37.57|37.57||
        """;
    assertGood(sheet("a", beside));
  }

  @Test
  void columnsOfTheYearBeforeArePlacedByAStandard() throws IOException {
    Path standards = Files.createDirectories(folder.resolve("content/standards"));
    Files.writeString(
        standards.resolve("local.yaml"),
        """
        id: local
        extends: shanxi-unit-budget-2025
        title: 本地
        tables:
          - id: three-public
            number: 九
            title: "{year}年两年对照表"
            rows:
              list:
                - {id: reception, name: 公务接待费}
            columns:
              - {id: name, title: 费用名称}
              - {id: before, title: "{prior_year}年预算数"}
              - {id: now, title: "{year}年预算数"}
        """);
    new OfficeBook()
        .sheet("a", "两年对照表||\n单位：万元||\n费用名称|2024年预算数|2025年预算数\n公务接待费|1.50|1.25\n")
        .write(folder.resolve("b.xlsx"));
    String console = run("local");
    assertFalse(console.contains("title-year"), console);
    assertTrue(console.contains("exit code 0"), console);
  }

  @Test
  void formOfAnotherYearIsTold() throws IOException {
    String form = "项目支出绩效目标表|\n（2024年度）|\n项目名称|租赁费\n三级指标|指标值\n";
    String console = sheet("a", form);
    assertTrue(console.contains("b.xlsx!a!A2: error[title-year]"), console);
    console = sheet("a", form.replace("2024", "2025"));
    assertFalse(console.contains("title-year"), console);
  }

  private static void assertGood(String console) {
    assertFalse(console.contains("title-year"), console);
    assertTrue(console.contains("office/tables/"), console);
  }

  private String sheet(String name, String text) throws IOException {
    new OfficeBook().sheet(name, text).write(folder.resolve("b.xlsx"));
    return run("shanxi-unit-budget-2025");
  }

  private String run(String standard) {
    String console =
        ConsoleText.of(
            folder,
            "import b.xlsx --no-keep --year 2025 --unit office --name 某局 --standard " + standard,
            Locale.ENGLISH);
    deleted(folder.resolve("content/budgets"));
    return console;
  }

  private static void deleted(Path path) {
    try {
      if (Files.exists(path)) {
        try (var all = Files.walk(path)) {
          for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw OfficeBook.failed(e);
    }
  }
}
