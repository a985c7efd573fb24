package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the sample → template → import → the same files, byte by byte. */
class RoundTripTest {
  private static final Path SAMPLE = Path.of("content");
  private static final String UNIT = "budgets/2025/government-office";
  private static final String WHAT = " --standard shanxi-unit-budget-2025 --year 2025 ";

  @TempDir Path folder;

  @BeforeEach
  void copySample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("content").resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void tablesComeBackAsTheyWere() throws IOException {
    run("template" + WHAT + "--unit government-office --out filled.xlsx");
    delete("tables");
    String console = run("import filled.xlsx" + WHAT + "--unit government-office --no-keep");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(texts(SAMPLE.resolve(UNIT), "tables"), texts(unit(), "tables"));
    assertEquals(13, texts(unit(), "tables").size());
  }

  @Test
  void templateMakesTheFolderItIsWrittenTo() {
    String console = run("template" + WHAT + "--out new/folder/blank.xlsx");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertTrue(Files.exists(folder.resolve("new/folder/blank.xlsx")));
    console = run("template" + WHAT + "--out new/folder/blank.xlsx/b.xlsx");
    assertTrue(console.contains("cannot be written"), console);
    assertTrue(console.endsWith("exit code 3\n"), console);
  }

  @Test
  void projectsComeBackAsTheyWere() throws IOException {
    run("template" + WHAT + "--unit government-office --out filled.xlsx");
    delete("projects");
    String console = run("import filled.xlsx" + WHAT + "--unit government-office --no-keep");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(byFirstLine(SAMPLE.resolve(UNIT)), byFirstLine(unit()));
    assertEquals(10, byFirstLine(unit()).size());
  }

  @Test
  void figuresThatAreThereAlreadyChangeNothing() {
    run("template" + WHAT + "--unit government-office --out filled.xlsx");
    String console = run("import filled.xlsx" + WHAT + "--unit government-office --no-keep");
    assertTrue(console.contains("written 0, unchanged 23\n"), console);
  }

  /** A name that is cut off by the cell beside it cannot be compared with the finance system's. */
  @Test
  void namesOfAccountsCanBeReadInTheTemplate() throws IOException {
    run("template" + WHAT + "--unit government-office --out filled.xlsx");
    try (ZipFile zip = new ZipFile(folder.resolve("filled.xlsx").toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))) {
      String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      Matcher width = Pattern.compile("<col min=\"2\"[^>]* width=\"(\\d+)").matcher(text);
      assertTrue(width.find(), text);
      int longest = 2 * "其他政府办公厅（室）及相关机构事务支出".length();
      assertTrue(Integer.parseInt(width.group(1)) >= longest, width.group(1));
    }
  }

  @Test
  void blankTemplateBecomesBlankTables() throws IOException {
    run("template" + WHAT + "--out blank.xlsx");
    String console =
        run("import blank.xlsx" + WHAT + "--unit other --name 某区财政局 --no-keep --lang zh");
    assertTrue(console.contains("写入15个文件"), console);
    Path other = folder.resolve("content/budgets/2025/other");
    for (String text : texts(other, "tables").values()) {
      assertTrue(text.endsWith("\n{}\n"), text);
    }
    assertTrue(
        Files.readString(other.resolve("disclosure.yaml")).contains("name: 某区财政局\nstatus: draft"));
  }

  /** What the tables do not fill is there as unknown, and the draft stops nobody's site. */
  @Test
  void unitThatIsNewBeginsWithAllThatIsAskedFor() throws IOException {
    run("template" + WHAT + "--unit government-office --out filled.xlsx");
    run("import filled.xlsx" + WHAT + "--unit other --name 长治市上党区人民政府办公室 --no-keep");
    Path other = folder.resolve("content/budgets/2025/other");
    String text = Files.readString(other.resolve("disclosure.yaml"));
    assertTrue(text.contains("procurement.total: unknown  # 政府采购预算总额（万元）"), text);
    assertTrue(Files.readString(other.resolve("overview.md")).startsWith("## 一、本单位职责"));
    String checked = run("check --as-of 2025-03-01");
    assertTrue(checked.endsWith("exit code 0\n"), checked);
  }

  @Test
  void overviewThatIsThereStaysAsItIs() throws IOException {
    Path other = Files.createDirectories(folder.resolve("content/budgets/2025/other"));
    Files.writeString(other.resolve("overview.md"), "## 一、本单位职责\n\n已经写好。\n");
    run("template" + WHAT + "--out blank.xlsx");
    run("import blank.xlsx" + WHAT + "--unit other --name 某区财政局 --no-keep");
    assertTrue(Files.readString(other.resolve("overview.md")).endsWith("已经写好。\n"));
    assertTrue(Files.exists(other.resolve("disclosure.yaml")));
  }

  @Test
  void templateHasTheSameBytesTwice() throws IOException {
    run("template" + WHAT + "--unit government-office --out a.xlsx");
    for (String other : List.of("b.xlsx", "c.xlsx", "d.xlsx")) {
      run("template" + WHAT + "--unit government-office --out " + other);
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("a.xlsx")), Files.readAllBytes(folder.resolve(other)));
    }
  }

  @Test
  void templateIsNotWrittenOverAnotherFile() throws IOException {
    Files.writeString(folder.resolve("mine.xlsx"), "mine");
    String console = run("template" + WHAT + "--out mine.xlsx");
    assertTrue(console.endsWith("exit code 3\n"), console);
    assertEquals("mine", Files.readString(folder.resolve("mine.xlsx")));
  }

  @Test
  void importedTablesAreReadAsTheOldOnes() throws IOException {
    String before = run("check --as-of 2025-03-01");
    run("template" + WHAT + "--unit government-office --out filled.xlsx");
    delete("tables");
    run("import filled.xlsx" + WHAT + "--unit government-office --no-keep");
    assertTrue(before.endsWith("exit code 0\n"), before);
    assertEquals(before, run("check --as-of 2025-03-01"));
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  private Path unit() {
    return folder.resolve("content").resolve(UNIT);
  }

  private void delete(String below) throws IOException {
    try (Stream<Path> files = Files.list(unit().resolve(below))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static Map<String, String> texts(Path unit, String below) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(unit.resolve(below))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static Map<String, String> byFirstLine(Path unit) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    texts(unit, "projects").values().forEach(t -> texts.put(t.lines().findFirst().orElse(""), t));
    return texts;
  }
}
