package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What finance systems export, as CSV in GB 18030, and files that are the wrong ones. */
class OfficeExportsTest {
  private static final String REVENUE =
      """
      2025年预算收入总表,,,,,,,,
      ,,,,,,,,金额单位：元
      项目,,本年收入,,,,,,上年结转
      科目编码,科目名称,合计,一般公共预算,政府性基金,国有资本经营预算,财政专户管理资金,单位资金,
      **,**,1,2,3,4,5,6,7
      201,一般公共服务支出,"17,085,000.00","17,085,000.00",0.00,0.00,0.00,0.00,0.00
      本年收入合计,,"17,085,000.00","17,085,000.00",0.00,0.00,0.00,0.00,0.00
      """;

  private static final String BASIC =
      """
      2025年一般公共预算安排基本支出分经济科目表（不含上年结转）,,,,
      单位:万元,,,,
      部门预算支出经济科目名称,政府预算支出经济科目名称,2025年预算数,,
      ,,合计,人员经费,公用经费
      合计,,100.00,80.00,20.00
      工资福利支出,,80.00,80.00,
      基本工资,工资奖金津补贴,80.00,80.00,
      商品和服务支出,,20.00,,20.00
      办公费,办公经费,20.00,,20.00
      合计,,100.00,80.00,20.00
      """;

  private static final String THREE =
      """
      2025年“三公”经费支出预算表,,,,
      填报单位：财政局（盖章）,,,,单位：万元
      项目,合计,一般公共预算,政府性基金预算,国有资本经营预算
      1.因公出国（境）费用,0.00,,,
      2.公务接待费,1.20,1.20,,
      3.公务用车购置及运行维护费,3.00,3.00,,
      其中：公务用车购置费,0.00,,,
      公务用车运行维护费,3.00,3.00,,
      合计,4.20,4.20,,
      """;

  @TempDir Path folder;
  private Path unit;

  @BeforeEach
  void contentFolder() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    unit = folder.resolve("content/budgets/2025/office");
  }

  @Test
  void rowOfStarsAndNumbersIsNoRowAndTotalsHaveManyNames() throws IOException {
    String console = csv(REVENUE);
    assertTrue(console.contains("1 row, 本年收入合计 17,085,000 元, written as 1,708.50 万元"), console);
    String table = Files.readString(unit.resolve("tables/revenue.yaml"));
    assertTrue(table.contains("total: {total: 1708.50, general_public_budget: 1708.50"), table);
  }

  @Test
  void totalsMayStandAboveAndBelowGroupsToo() throws IOException {
    String console = csv(BASIC);
    assertTrue(console.contains("4 rows, 合计 100.00 万元"), console);
    String other = csv(BASIC.replace("合计,,100.00,80.00,20.00\n", "合计,,99.00,80.00,20.00\n"));
    assertTrue(other.contains("exit code 0"), "the same figures twice");
    String differs = csv(BASIC.replaceFirst("合计,,100.00", "合计,,99.00"));
    assertTrue(differs.contains("b.csv:10: error[cell-not-placed]"), differs);
  }

  @Test
  void eachExpenseHasTwoUsualNames() throws IOException {
    String console = csv(THREE);
    assertTrue(console.contains("5 rows, 合计 4.20 万元"), console);
    assertFalse(console.contains("office-differs"), "a place and a seal make no other office");
    String table = Files.readString(unit.resolve("tables/three-public.yaml"));
    assertTrue(table.contains("vehicles: {total: 3.00"), table);
    assertTrue(table.contains("overseas-travel: {total: 0.00}"), table);
  }

  /** The line of a file in GB 18030 is shown as it can be read in its program. */
  @Test
  void lineOfACsvFileIsShownInItsCharacters() throws IOException {
    String console = csv(THREE.replace("2.公务接待费", "2.公务接待支出"));
    assertTrue(console.contains("    2.公务接待支出,1.20,1.20,,\n"), console);
  }

  @Test
  void spreadsheetOfAnotherOfficeIsTold() throws IOException {
    String console = csv(THREE.replace("财政局（盖章）", "101-某区教育局"));
    assertTrue(console.contains("b.csv:2: warning[office-differs]"), console);
    assertTrue(console.contains("is that of 某区教育局, not of 某区财政局"), console);
  }

  @Test
  void fileWithoutAnythingIsAnErrorAndIsNotKept() throws IOException {
    for (String text : new String[] {"", ",,\n,\n", "2025年单位预算公开\n"}) {
      String console = csv(text);
      assertTrue(console.contains("b.csv: error[workbook-without-table]"), console);
      assertTrue(console.endsWith("nothing was written\nexit code 1\n"), console);
      assertFalse(Files.exists(unit), "nothing may be kept");
    }
  }

  /** A folder that was made before the disk refused more would be a disclosure without a file. */
  @Test
  void fullDiskIsLeftAsItWas() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8)) {
      String console = csv(THREE, " --content disk");
      assertTrue(console.contains("error[import-unwritable]"), console);
      assertTrue(console.endsWith("nothing was written\nexit code 3\n"), console);
      assertEquals(0, disk.folder().toFile().list().length, "no folder without its files");
    }
  }

  private String csv(String text) throws IOException {
    return csv(text, "");
  }

  private String csv(String text, String options) throws IOException {
    Files.write(folder.resolve("b.csv"), text.getBytes(Charset.forName("GB18030")));
    return ConsoleText.of(
        folder,
        "import b.csv --standard shanxi-unit-budget-2025 --year 2025 --unit office --lang en"
            + " --name 某区财政局"
            + options,
        Locale.ENGLISH);
  }
}
