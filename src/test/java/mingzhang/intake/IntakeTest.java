package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import writes, and when it writes nothing. */
class IntakeTest {
  /** A table as the standard has it. */
  static final String GOOD =
      """
      2025年预算支出总表|||||
      单位：万元|||||
      科目编码|科目名称|合计|基本支出|项目支出
      |合计|37.57|37.57|
      '221|住房保障支出|37.57|37.57|
      """;

  private static final String BAD =
      """
      2025年一般公共预算支出预算表（不含上年结转）||||
      单位：万元||||
      科目编码|科目名称|合计|基本支出|项目支出
      |合计|37.57|约三十七|
      """;

  @TempDir Path folder;
  private Path unit;

  @BeforeEach
  void contentFolder() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    unit = folder.resolve("content/budgets/2025/office");
  }

  @Test
  void oneErrorAnywhereWritesNothing() throws IOException {
    new OfficeBook().sheet("a", GOOD).sheet("b", BAD).write(folder.resolve("budget.xlsx"));
    String console = run("budget.xlsx");
    assertTrue(console.endsWith("nothing was written\nexit code 1\n"), console);
    assertFalse(Files.exists(unit), "nothing may be written");
  }

  @Test
  void partialWritesWhatCouldBePlaced() throws IOException {
    new OfficeBook().sheet("a", GOOD).sheet("b", BAD).write(folder.resolve("budget.xlsx"));
    String console = run("budget.xlsx --partial");
    assertTrue(console.contains("budget.xlsx!b!D4: error[cell-not-amount]"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
    assertTrue(text("tables/expenditure.yaml").contains("total: {total: 37.57, basic: 37.57}\n"));
    assertTrue(text("tables/general-public.yaml").contains("total: {total: 37.57}\n"));
  }

  @Test
  void spreadsheetIsKeptWithItsHash() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("budget.xlsx");
    new OfficeBook().sheet("a", GOOD).write(file);
    run("budget.xlsx");
    byte[] bytes = Files.readAllBytes(file);
    assertArrayEquals(bytes, Files.readAllBytes(unit.resolve("files/budget.xlsx")));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertEquals(hash + "  budget.xlsx\n", text("files/.sha256"));
    Files.copy(file, folder.resolve("again.xlsx"));
    run("again.xlsx");
    assertEquals(hash + "  again.xlsx\n" + hash + "  budget.xlsx\n", text("files/.sha256"));
  }

  /** Words from other programs bring along what nobody sees and no content file may hold. */
  @Test
  void whatWasWrittenByHandIsNotReplacedInSilence() throws IOException {
    new OfficeBook().sheet("a", GOOD).write(folder.resolve("budget.xlsx"));
    run("budget.xlsx");
    Path table = unit.resolve("tables/expenditure.yaml");
    String imported = Files.readString(table);
    Files.writeString(
        table,
        imported.replace("total: 37.57, basic: 37.57}", "total: 38.00, basic: 37.570}")
            + "  - {code: \"229\", name: 其他支出, total: 5.00}\n");
    String console = run("budget.xlsx");
    assertTrue(console.contains("total: other than the spreadsheet said"), console);
    assertTrue(
        console.contains(
            "rows / 221 住房保障支出: other than the spreadsheet said, and replaced: total 38.00 → 37.57\n"),
        console);
    assertTrue(
        console.contains("rows: not in the spreadsheet, and taken out: code 229, name 其他支出"),
        console);
    assertEquals(imported, Files.readString(table));
    assertFalse(run("budget.xlsx").contains("warning["), "nothing more is replaced");
  }

  @Test
  void fileThatCannotBeReadIsNotWrittenOver() throws IOException {
    new OfficeBook().sheet("a", GOOD).write(folder.resolve("budget.xlsx"));
    Path table = unit.resolve("tables/expenditure.yaml");
    Files.createDirectories(table.getParent());
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
      byte[] mine = "rows:\n  - {code: \"221\", name: 住房保障支出, total: [".getBytes(charset);
      Files.write(table, mine);
      for (String partial : new String[] {"", " --partial"}) {
        String console = run("budget.xlsx" + partial);
        assertTrue(console.contains("tables/expenditure.yaml:"), console);
        assertFalse(console.contains("import-unwritable"), console);
        assertTrue(console.endsWith("exit code 1\n"), console);
        assertArrayEquals(mine, Files.readAllBytes(table));
      }
    }
  }

  @Test
  void invisibleCharactersStayOut() throws IOException {
    String pasted =
        GOOD.replace("住房保障支出", "\u2060住房保障\u200B支出\uFEFF").replace("合计|37.57", "合计|37.57\u200B");
    new OfficeBook().sheet("a", pasted).write(folder.resolve("budget.xlsx"));
    String console = run("budget.xlsx");
    assertTrue(console.endsWith("exit code 0\n"), console);
    String table = text("tables/expenditure.yaml");
    assertTrue(table.contains("name: 住房保障支出, total: 37.57"), table);
  }

  @Test
  void wordsForAFigureThatIsWithheldOrNotThereAreKnown() throws IOException {
    for (String word : "不公开 依法不公开 不予公开 依法不予公开 涉密 因涉密，不予公开".split(" ")) {
      assertEquals("{total: 37.57, basic: withheld}", totalWith(word), word);
    }
    for (String word : "- － — —— ―― ── / ／ 无".split(" ")) {
      assertEquals("{total: 37.57}", totalWith(word), word);
    }
  }

  /** The total of a table whose second amount is a word. */
  private String totalWith(String word) throws IOException {
    String sheet = GOOD.replace("合计|37.57|37.57|", "合计|37.57|" + word + "|");
    new OfficeBook().sheet("a", sheet).write(folder.resolve("budget.xlsx"));
    String console = run("budget.xlsx --no-keep");
    assertTrue(console.endsWith("exit code 0\n"), console);
    String table = text("tables/expenditure.yaml");
    return table.lines().filter(l -> l.startsWith("total:")).findFirst().orElse("").substring(7);
  }

  @Test
  void csvIsReadInBothEncodings() throws IOException {
    String csv = GOOD.replace('|', ',').replace("'", "").replace("37.57", "\"1,037.57\"");
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
      Files.write(folder.resolve("budget.csv"), csv.getBytes(charset));
      String console = run("budget.csv --no-keep");
      assertTrue(console.endsWith("exit code 0\n"), console);
      assertTrue(
          text("tables/expenditure.yaml")
              .contains("- {code: \"221\", name: 住房保障支出, total: 1037.57, basic: 1037.57}\n"),
          charset::name);
    }
  }

  @Test
  void placesInCsvAreLines() throws IOException {
    Files.writeString(folder.resolve("budget.csv"), BAD.replace('|', ','));
    String console = run("budget.csv");
    assertTrue(console.contains("budget.csv:4: error[cell-not-amount]"), console);
  }

  @Test
  void unitOfTheMoneyMayBeSaid() throws IOException {
    new OfficeBook()
        .sheet("a", GOOD.replace("单位：万元", "").replace("37.57", "375700"))
        .write(folder.resolve("budget.xlsx"));
    assertTrue(run("budget.xlsx --money 美元").endsWith("exit code 2\n"));
    run("budget.xlsx --money 元");
    assertTrue(text("tables/expenditure.yaml").contains("total: {total: 37.57, basic: 37.57}\n"));
  }

  /** Spreadsheets that have no line above may say the unit in their headings. */
  @Test
  void headingsMaySayTheUnitOfTheMoney() throws IOException {
    new OfficeBook()
        .sheet(
            "a",
            GOOD.replace("单位：万元", "")
                .replace("|合计|基本支出|项目支出", "|合计（元）|基本支出(元)|项目支出（元）")
                .replace("37.57", "375700"))
        .write(folder.resolve("budget.xlsx"));
    String console = run("budget.xlsx");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertTrue(text("tables/expenditure.yaml").contains("total: {total: 37.57, basic: 37.57}\n"));
  }

  @Test
  void namesOfFoldersAreAddresses() {
    String console =
        ConsoleText.of(
            folder,
            "import x.xlsx --standard s --year 2025 --unit ../../etc --lang en",
            Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 2\n"), console);
  }

  @Test
  void machinesGetThePlaceOfTheCell() throws IOException {
    new OfficeBook().sheet("b", BAD).write(folder.resolve("budget.xlsx"));
    String json = run("budget.xlsx --format json");
    assertTrue(json.contains("\"file\": \"budget.xlsx!b\""), json);
    assertTrue(json.contains("\"line\": 4") && json.contains("\"column\": 4"), json);
    String sarif = run("budget.xlsx --format sarif");
    assertTrue(sarif.contains("\"uri\": \"budget.xlsx\""), sarif);
  }

  private String text(String path) throws IOException {
    return Files.readString(unit.resolve(path));
  }

  private String run(String files) {
    String rest = " --standard shanxi-unit-budget-2025 --year 2025 --unit office --name 某局";
    return ConsoleText.of(folder, "import " + files + rest, Locale.ENGLISH);
  }
}
