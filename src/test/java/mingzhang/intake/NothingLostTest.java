package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No figure of a spreadsheet is lost, doubled or read into the wrong table. */
class NothingLostTest {
  private static final String GOOD = IntakeTest.GOOD;

  @TempDir Path folder;
  private Path unit;

  @BeforeEach
  void contentFolder() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    unit = folder.resolve("content/budgets/2025/office");
  }

  @Test
  void figuresAboveTheFirstKnownTableAreTold() throws IOException {
    String above = "2025年财政拨款安排“三公”经费支出预算表||\n费用名称|2025年预算|\n公务接待费|1.25|\n合计|24.75|\n";
    new OfficeBook().sheet("a", above + GOOD).write(folder.resolve("b.xlsx"));
    String console = run("b.xlsx");
    assertTrue(console.contains("b.xlsx!a!B3: error[cell-not-placed]"), console);
    assertTrue(console.contains("b.xlsx!a!B4: error[cell-not-placed]"), console);
    assertFalse(Files.exists(unit));
  }

  @Test
  void tableWithItsNumberOnlyDoesNotContinueTheOneAbove() throws IOException {
    String numbered =
        GOOD.replace("2025年预算支出总表", "表三")
            + GOOD.replace("2025年预算支出总表", "表五").replace("37.57", "25.49");
    new OfficeBook().sheet("a", numbered).write(folder.resolve("b.xlsx"));
    run("b.xlsx");
    assertTrue(text("tables/expenditure.yaml").contains("total: 37.57"));
    assertFalse(text("tables/expenditure.yaml").contains("25.49"));
    assertTrue(text("tables/general-public.yaml").contains("total: 25.49"));
  }

  @Test
  void totalIsTakenOnceWhereverItStands() throws IOException {
    new OfficeBook().sheet("a", GOOD + "|合计|37.57|37.57|\n").write(folder.resolve("b.xlsx"));
    run("b.xlsx");
    assertEquals(1, text("tables/expenditure.yaml").split("total: \\{").length - 1);
  }

  @Test
  void secondTotalWithOtherFiguresIsTold() throws IOException {
    new OfficeBook().sheet("a", GOOD + "|总计|40.00|37.57|\n").write(folder.resolve("b.xlsx"));
    String console = run("b.xlsx");
    assertTrue(console.contains("b.xlsx!a!B6: error[row-without-code]"), console);
    assertFalse(Files.exists(unit));
  }

  @Test
  void totalBelowGroupsIsNoGroup() throws IOException {
    String groups =
        """
        2025年一般公共预算安排基本支出分经济科目表|<|<|<|<
        单位：万元||||
        部门预算支出经济科目名称|政府预算支出经济科目名称|2025年预算数|<|<
        ^|^|合计|人员经费|公用经费
        工资福利支出||104.31|104.31|
        基本工资|工资奖金津补贴|104.31|104.31|
        合计||104.31|104.31|
        """;
    new OfficeBook().sheet("a", groups).write(folder.resolve("b.xlsx"));
    run("b.xlsx");
    String yaml = text("tables/basic-economic.yaml");
    assertTrue(yaml.contains("total: {total: 104.31, personnel: 104.31}\n"), yaml);
    assertFalse(yaml.contains("合计\n"), yaml);
  }

  @Test
  void twoFiguresInOneCellAreNoFigure() throws IOException {
    String two = GOOD.replace("|合计|37.57|37.57|", "|合计|37 45|37.57|");
    new OfficeBook().sheet("a", two).write(folder.resolve("b.xlsx"));
    String console = run("b.xlsx");
    assertTrue(console.contains("b.xlsx!a!C4: error[cell-not-amount]"), console);
  }

  @Test
  void spacesMayPartThousands() throws IOException {
    String wide = GOOD.replace("37.57|37.57|", "1 037.57|1\u00a0037.57|");
    new OfficeBook().sheet("a", wide).write(folder.resolve("b.xlsx"));
    run("b.xlsx");
    assertTrue(text("tables/expenditure.yaml").contains("total: {total: 1037.57, basic: 1037.57}"));
  }

  @Test
  void twoSpreadsheetsOfOneNameAreBothKept() throws IOException {
    String other = GOOD.replace("预算支出总表", "一般公共预算支出预算表（不含上年结转）");
    Files.createDirectories(folder.resolve("one"));
    Files.createDirectories(folder.resolve("two"));
    new OfficeBook().sheet("a", GOOD).write(folder.resolve("one/b.xlsx"));
    new OfficeBook().sheet("a", other).write(folder.resolve("two/b.xlsx"));
    run("one/b.xlsx two/b.xlsx");
    assertEquals(-1, Files.mismatch(folder.resolve("one/b.xlsx"), unit.resolve("files/b.xlsx")));
    assertEquals(-1, Files.mismatch(folder.resolve("two/b.xlsx"), unit.resolve("files/b-2.xlsx")));
  }

  @Test
  void formulaOfAnEmptyTextIsBlank() throws IOException {
    String sheet = GOOD.replace("|37.57|37.57|", "|37.57|37.57|0");
    new OfficeBook()
        .sheet("a", sheet)
        .change(
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst(
                    "<c r=\"E5\"[^>]*>.*?</c>",
                    "<c r=\"E5\" t=\"str\"><f>IF(A1=0,\"\",A1)</f><v></v></c>"))
        .write(folder.resolve("b.xlsx"));
    String console = run("b.xlsx");
    assertFalse(console.contains("formula-without-value"), console);
    assertTrue(text("tables/expenditure.yaml").contains("total: 37.57, basic: 37.57}\n"));
  }

  @Test
  void semicolonsTabsAndWideCharactersAreRead() throws IOException {
    for (String separator : new String[] {";", "\t"}) {
      for (var charset :
          new java.nio.charset.Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
        String csv = GOOD.replace("'", "").replace("|", separator);
        Files.write(folder.resolve("b.csv"), csv.getBytes(charset));
        String console = run("b.csv --no-keep");
        assertTrue(text("tables/expenditure.yaml").contains("total: 37.57"), console);
        Files.delete(unit.resolve("tables/expenditure.yaml"));
      }
    }
  }

  @Test
  void csvWithFiguresAndNoTableIsAnError() throws IOException {
    Files.writeString(folder.resolve("b.csv"), "2010301,行政运行,60.50\n");
    String console = run("b.csv");
    assertTrue(console.contains("error[sheet-without-table]"), console);
    assertFalse(Files.exists(unit));
  }

  @Test
  void wholeNumbersWithoutATableAreAnError() throws IOException {
    for (String figures :
        new String[] {
          "费用|金额\n接待费|5\n合计|120\n", "费用|金额\n接待费|1,250\n", "接待费|-5\n", "序号|费用|金额\n1|接待费|5\n2|车辆|9\n"
        }) {
      assertTold("b.xlsx!a: error[sheet-without-table]", new OfficeBook().sheet("a", figures));
    }
    Files.writeString(folder.resolve("b.csv"), "接待费,5\n");
    assertTrue(run("b.csv").contains("error[sheet-without-table]"));
    assertFalse(Files.exists(unit));
  }

  @Test
  void numbersOfPagesRowsAndYearsAreNoFigures() throws IOException {
    for (String none :
        new String[] {
          "2025|年预算\n", "序号|表名\n1|收支总表\n2|收入总表\n", "目  录|\n收支总表|3\n收入总表|12\n", "邮编|'046000\n"
        }) {
      assertTold(
          "b.xlsx!封面: warning[sheet-without-table]",
          new OfficeBook().sheet("封面", none).sheet("a", GOOD));
    }
  }

  private void assertTold(String finding, OfficeBook book) throws IOException {
    book.write(folder.resolve("b.xlsx"));
    String console = run("b.xlsx");
    assertTrue(console.contains(finding), console);
  }

  @Test
  void wholeNumbersAboveTheFirstKnownTableAreTold() throws IOException {
    String above = "费用|金额\n接待费|5\n合计|120\n";
    new OfficeBook().sheet("a", above + GOOD).write(folder.resolve("b.xlsx"));
    String console = run("b.xlsx");
    assertTrue(console.contains("b.xlsx!a!B2: error[cell-not-placed]"), console);
    assertTrue(console.contains("b.xlsx!a!B3: error[cell-not-placed]"), console);
  }

  private String text(String path) throws IOException {
    return Files.readString(unit.resolve(path));
  }

  private String run(String files) {
    return ConsoleText.of(
        folder,
        "import "
            + files
            + " --standard shanxi-unit-budget-2025 --year 2025 --unit office --name 某局",
        Locale.ENGLISH);
  }
}
