package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Final accounts come in by the template, and in the forms that finance systems print. */
class FinalAccountsImportTest {
  private static final Path SITE = Path.of("src/test/resources/sites/final-accounts/content");
  private static final String UNIT = "content/budgets/2024/";
  private static final String WHAT = " --standard china-unit-final-accounts-2024 --year 2024";
  private static final Pattern FIGURE = Pattern.compile("(?<=: )-?\\d+(\\.\\d+)?");
  private static final String SUMMARY =
      """
      收入支出决算总表|||||
      |||||公开01表
      部门：示例单位|||||金额单位：万元
      收入|||支出||
      项目|行次|金额|项目|行次|金额
      栏次||1|栏次||2
      一、一般公共预算财政拨款收入|1|334.00|一、一般公共服务支出|32|349.00
      八、其他收入|8|%s|二、外交支出|33|
      本年收入合计|27|346.86|本年支出合计|57|349.00
      使用非财政拨款结余|28||结余分配|58|
      年初结转和结余|29|6.30|年末结转和结余|59|4.16
      |30|||60|
      总计|31|353.16|总计|62|353.16
      """;
  private static final String FUNDS =
      """
      政府性基金预算财政拨款收入支出决算表
      ||||||公开07表
      部门：示例单位||||||金额单位：万元
      项目||年初结转和结余|本年收入|本年支出|||年末结转和结余
      功能分类科目编码|科目名称|||小计|基本支出|项目支出|
      栏次||1|2|3|4|5|6
      合计||2.00|12.00|13.50||13.50|0.50
      229|其他支出|2.00|12.00|13.50||13.50|0.50
      注：本表反映政府性基金预算财政拨款的收支和结余。
      """;

  @TempDir private Path folder;

  @BeforeEach
  void copySite() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("content").resolve(SITE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  private String form(String text) throws IOException {
    Files.writeString(folder.resolve("form.csv"), text.replace('|', ','));
    return run("import form.csv" + WHAT + " --unit other --name 示例单位 --no-keep");
  }

  /** What the tables say, whatever their decimals and comments. */
  private Map<String, String> tables() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(UNIT + "office/tables"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replaceAll("(?m)^#.*\n", "");
        found.put(
            file.getFileName().toString(),
            FIGURE.matcher(text).replaceAll(m -> new BigDecimal(m.group()).setScale(2) + ""));
      }
    }
    return found;
  }

  @Test
  void templateBringsBackAllNineTables() throws IOException {
    Map<String, String> before = tables();
    run("template" + WHAT + " --unit office --out filled.xlsx");
    for (String table : before.keySet()) {
      Files.delete(folder.resolve(UNIT + "office/tables").resolve(table));
    }
    String console = run("import filled.xlsx" + WHAT + " --unit office --no-keep");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(9, before.size());
    assertEquals(before, tables());
  }

  @Test
  void formsOfFinanceSystemsAreRead() throws IOException {
    String console = form(SUMMARY.formatted("12.86"));
    assertTrue(console.endsWith("exit code 0\n"), console);
    String summary = Files.readString(folder.resolve(UNIT + "other/tables/summary.yaml"));
    assertTrue(summary.contains("opening: {amount: 6.30}"), summary);
    assertTrue(summary.contains("closing: {amount: 4.16}"), summary);
    assertTrue(summary.contains("expenditure-grand-total: {amount: 353.16}"), summary);
    console = form(FUNDS);
    assertTrue(console.endsWith("exit code 0\n"), console);
    String funds =
        Files.readString(folder.resolve(UNIT + "other/tables/government-funds-account.yaml"));
    assertTrue(
        funds.contains(
            "total: {opening: 2.00, income: 12.00, total: 13.50, project: 13.50, closing: 0.50}"),
        funds);
  }

  /** The numbers of lines are nothing; anything else in their column is told. */
  @Test
  void figureAmongTheNumbersOfLinesIsTold() throws IOException {
    String console = form(SUMMARY.formatted("12.86").replace("收入|8|12.86", "收入|12.86|"));
    assertTrue(console.contains("form.csv:5: error[column-not-placed]"), console);
    assertTrue(console.contains("收入 / 行次"), console);
    assertFalse(Files.exists(folder.resolve(UNIT + "other")), console);
  }
}
