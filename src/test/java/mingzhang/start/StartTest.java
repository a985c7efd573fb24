package mingzhang.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new user begins a site, fills it in, adds a unit and goes on to the next year. */
class StartTest {
  private static final String STANDARD = "shanxi-unit-budget-2025";
  private static final Path SAMPLE = Path.of("content");
  private static final Pattern FIGURE = Pattern.compile(": -?\\d+(\\.\\d+)?\\b");

  @TempDir private Path folder;

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  private static void good(String console) {
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  private Map<String, String> texts(String path) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(path))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.resolve(path).relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private void sample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve("content").resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Test
  void namesOfDevicesAreNoUnits() throws IOException {
    sample();
    for (String name : List.of("con", "nul", "com1", "lpt9")) {
      String console = run("new-unit " + name + " --name 某局 --year 2025 --standard " + STANDARD);
      assertTrue(console.contains("error[bad-name]"), console);
      assertTrue(console.contains("Windows keeps for devices"), console);
      assertTrue(console.endsWith("exit code 1\n"), console);
    }
    good(run("new-unit con-office --name 某局 --year 2025 --standard " + STANDARD));
  }

  @Test
  void initThenBuildGivesASiteAndTellsWhatToFillIn() throws IOException {
    good(run("init . --standard " + STANDARD));
    String console = run("build");
    good(console);
    assertTrue(Files.exists(folder.resolve("site/index.html")));
    for (String remaining :
        List.of("placeholder", "empty-without-reason", "fact-unknown", "not-published")) {
      assertTrue(console.contains("[" + remaining + "]"), console);
    }
    assertFalse(console.contains("error["), console);
    Map<String, String> before = texts("content");
    assertTrue(run("init . --standard " + STANDARD).endsWith("exit code 1\n"));
    assertEquals(before, texts("content"), "nothing is overwritten");
  }

  /**
   * What a form lacks is told in one piece, and the end says what to do first; machines get all.
   */
  @Test
  void firstCheckEndsWithWhatToDoNext() {
    good(run("init . --standard " + STANDARD));
    String console = run("check");
    String tables = "content/budgets/2025/office/tables/: warning[empty-without-reason]: 13 tables";
    assertTrue(console.contains(tables), console);
    assertTrue(console.contains("\n    revenue.yaml: 2025年预算收入总表\n"), console);
    assertTrue(console.contains("hint[fact-unknown]: 18 facts are still unknown\n"), console);
    assertTrue(console.contains("\n    14:22: 政府采购预算总额 (procurement.total)\n"), console);
    String next =
        """
        16 warnings, 20 hints in 15 files
        Next, for content/budgets/2025/office:
          1. tables without figures (13): import the spreadsheets, or give under empty_reasons why there are none
          2. figures and dates that are unknown (18): write them under facts in disclosure.yaml
          3. placeholders (3): write the name of the unit and the overview
          4. days of approval and publication: write them under dates in disclosure.yaml
          5. look at it with preview; then write status: published in disclosure.yaml, and build
        """;
    assertTrue(console.contains(next), console);
    String json = run("check --format json");
    assertEquals(18, json.split("\"id\": \"fact-unknown\"", -1).length - 1);
    assertEquals(13, json.split("\"id\": \"empty-without-reason\"", -1).length - 1);
    assertFalse(json.contains("Next, for"), json);
  }

  @Test
  void firstCheckOfFinalAccountsSaysItInChinese() {
    good(run("init . --standard china-unit-final-accounts-2024 --year 2024"));
    String console = run("check --lang zh");
    assertTrue(console.contains("tables/: 警告[empty-without-reason]: 9 张表没有数据"), console);
    assertTrue(console.contains("\n    summary.yaml: 《收入支出决算总表》\n"), console);
    assertTrue(console.contains("content/budgets/2024/office 的下一步：\n  1. 没有数据的表（9 张）"), console);
  }

  /** Errors come first; who has several drafts is told by the status of all units. */
  @Test
  void nextStepsBeginWithErrorsAndAreThoseOfOneDraft() throws IOException {
    good(run("init . --standard " + STANDARD));
    Path table = folder.resolve("content/budgets/2025/office/tables/revenue.yaml");
    Files.writeString(table, "total: {total: x}\n");
    assertTrue(run("check").contains("  1. correct what is told as an error (1): build writes"));
    good(run("new-unit park --name 某局 --year 2025 --standard " + STANDARD));
    assertFalse(run("check").contains("Next, for"));
  }

  /** A new site is of the kind of its standard, and takes no unit of the other. */
  @Test
  void siteIsOfTheKindOfItsStandard() throws IOException {
    Path standards = Files.createDirectories(folder.resolve("content/standards"));
    Files.writeString(
        standards.resolve("accounts.yaml"),
        "extends: " + STANDARD + "\nid: accounts\nkind: final-accounts\n");
    good(run("init . --standard accounts --year 2024"));
    String site = Files.readString(folder.resolve("content/site.yaml"));
    assertTrue(site.contains("决算公开"), site);
    assertTrue(site.contains("\nkind: final-accounts\n"), site);
    Map<String, String> before = texts("content");
    String console = run("new-unit park --name 某局 --year 2024 --standard " + STANDARD);
    assertTrue(console.contains("content/budgets/2024/park: error[kind-of-site]"), console);
    assertEquals(before, texts("content"));
    good(run("new-unit park --name 某局 --year 2024 --standard accounts"));
  }

  /** A name is words, whatever YAML makes of them. */
  @Test
  void namesThatLookLikeYamlStayNames() throws IOException {
    good(run("init . --name 区“档案”馆:\"一\"#1 --unit archives --standard " + STANDARD));
    Path file = folder.resolve("content/budgets/2025/archives/disclosure.yaml");
    Files.writeString(file, Files.readString(file).replace("status: draft", "status: published"));
    good(run("build"));
    String home = Files.readString(folder.resolve("site/2025/archives/index.html"));
    assertTrue(home.contains("区“档案”馆:&quot;一&quot;#1"), home);
  }

  /** What the comments of a table show is what the program reads. */
  @Test
  void exampleOfEveryTableIsInTheFormatOfTheTable() throws IOException {
    good(run("init . --standard " + STANDARD));
    int examples = 0;
    for (String name : texts("content/budgets/2025/office/tables").keySet()) {
      Path file = folder.resolve("content/budgets/2025/office/tables/" + name);
      StringBuilder filled = new StringBuilder();
      for (String line : Files.readAllLines(file)) {
        if (line.matches("# +(- \\{|[a-z0-9\"-]+:).*")) {
          String text = line.substring(2).replace("\"…\"", "\"201\"");
          text =
              text.replaceAll("name: …", "name: 一般公共服务支出")
                  .replaceAll("government: …", "government: 办公经费");
          filled.append(text.replace("…", "1.00")).append('\n');
          examples++;
        }
      }
      Files.writeString(file, filled);
    }
    assertTrue(examples > 60, "examples: " + examples);
    String console =
        run(
            "check --only unknown-key,expected-list,expected-mapping,expected-text,bad-amount,yaml-syntax,wrong-indentation,missing-key,blank-value,empty-without-reason");
    good(console);
    assertFalse(console.contains("["), console);
  }

  @Test
  void newUnitStandsBesideTheOthersAndIsPublishedWhenItSaysSo() throws IOException {
    sample();
    good(run("new-unit archives --name 区档案馆 --standard " + STANDARD + " --year 2025"));
    assertTrue(run("check --only not-published").contains("budgets/2025/archives/"));
    Path file = folder.resolve("content/budgets/2025/archives/disclosure.yaml");
    Files.writeString(file, Files.readString(file).replace("status: draft", "status: published"));
    good(run("build"));
    assertTrue(Files.readString(folder.resolve("site/2025/archives/index.html")).contains("区档案馆"));
  }

  /** What was begun on a full disk would be in the way of the next try. */
  @Test
  void aFullDiskIsNoObstacleOnceThereIsRoom() throws IOException {
    sample();
    Path year = folder.resolve("content/budgets/2026");
    try (SmallDisk disk = SmallDisk.mount(year, 16)) {
      String console = run("rollover --to 2026");
      assertTrue(console.contains("error[start-unwritable]"), console);
      assertEquals(List.of(), names(disk.folder()));
    }
    good(run("rollover --to 2026"));
    assertEquals(List.of("government-office"), names(year));
  }

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anUnknownFindingIsNotSearchedFor() throws IOException {
    sample();
    String console = run("check --only broken-realtion");
    assertTrue(console.contains("broken-relation"), console);
    assertTrue(console.endsWith("exit code 2\n"), console);
  }

  @Test
  void rolloverKeepsRowsAndTakesPriorFiguresFromTheTables() throws IOException {
    sample();
    Map<String, String> before = texts("content/budgets/2025");
    good(run("rollover --to 2026"));
    assertEquals(before, texts("content/budgets/2025"), "the former year is left alone");
    Map<String, String> made = texts("content/budgets/2026/government-office");
    String disclosure = made.get("disclosure.yaml");
    assertTrue(disclosure.contains("  summary@income-grand-total/amount: 859.65\n"), disclosure);
    assertTrue(disclosure.contains("  basic-economic@total/operating: 48.68\n"), disclosure);
    assertTrue(disclosure.contains("status: draft"), disclosure);
    assertFalse(disclosure.contains("2025-"), "dates are empty");
    assertFalse(disclosure.contains("主要原因是"), "reasons are empty");
    assertTrue(made.get("tables/revenue.yaml").contains("{code: \"2010301\", name: 行政运行}"));
    made.forEach(
        (file, text) ->
            assertTrue(
                !file.startsWith("tables/") || !FIGURE.matcher(text).find(),
                file + " has a figure"));
    assertTrue(made.keySet().stream().noneMatch(f -> f.startsWith("projects/")));
    String console = run("check");
    good(console);
    assertTrue(console.contains("content/budgets/2026/government-office/tables/: "), console);
    assertTrue(console.contains("\n    revenue.yaml: 2026年预算收入总表\n"), console);
    assertTrue(console.contains("[fact-unknown]"), console);
    assertTrue(run("rollover --to 2026").contains("hint[start-exists]"));
    assertEquals(made, texts("content/budgets/2026/government-office"));
  }

  /** Filled with the figures of the former year, the next one has the same rows and holds. */
  @Test
  void rolledOverRowsTakeTheFiguresOfTheNextYear() throws IOException {
    sample();
    good(run("rollover --to 2026"));
    Path tables = folder.resolve("content/budgets/2026/government-office/tables");
    try (Stream<Path> files =
        Files.list(folder.resolve("content/budgets/2025/government-office/tables"))) {
      for (Path file : files.toList()) {
        Path made = tables.resolve(file.getFileName().toString());
        String names = names(Files.readString(made));
        if (!names.isEmpty()) {
          assertEquals(names(Files.readString(file)), names, made::toString);
        }
      }
    }
  }

  private static String names(String yaml) {
    return Pattern.compile("(?m)^(?!#).*?name: ([^,}\\n]+)")
        .matcher(yaml)
        .results()
        .map(m -> m.group(1).strip().replace("\"", ""))
        .reduce("", (a, b) -> a + "|" + b);
  }
}
