package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site of final accounts speaks of final accounts, in every file that it publishes. */
class FinalAccountsTest {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  private static final Path NATIONAL = Path.of("src/test/resources/sites/final-accounts");
  private static final Pattern OFFICIAL =
      Pattern.compile("一般公共预算|政府性基金预算|国有资本经营预算|预算数|年初预算|预算法|完成预算|收支预算|[三哪一]类预算|预算绩效|\"预算\":\\[");
  private static final Pattern BUDGET = Pattern.compile("预算|[Bb]udget");

  /** Addresses and the entry of the navigation, which no reader sees. */
  private static final Pattern NAMES =
      Pattern.compile(
          "https?://[^\\s\"<]+|\"budgets\"|\"budget(_page|_by_name|_unmatched)?\":|fiscal-data-package|budget-\\d{4}");

  @TempDir private Path folder;

  /** The minimal site, whose own words speak of neither, as one of final accounts. */
  private void write(String language) throws IOException {
    Map<String, String> edits =
        Map.of(
            "site.yaml", "title: 云岭镇财政信息\nkind: final-accounts\nbase_url: https://example.org/\n",
            "standards/town.yaml", "kind: final-accounts\n");
    try (Stream<Path> files = Files.walk(MINIMAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = MINIMAL.resolve("content").relativize(file).toString();
        String text = Files.readString(file).replace("title: 云岭镇预算公开\n", "");
        text = text.replace("预算公开", "公开").replace("language: zh-CN", "language: " + language);
        Path target = folder.resolve("content").resolve(name);
        Files.createDirectories(target.getParent());
        Files.writeString(target, edits.getOrDefault(name, "") + text);
      }
    }
  }

  private String run(String command) {
    String console = ConsoleText.of(folder, command, Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
    return console;
  }

  private List<String> calledBudget(Pattern budget) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : SampleSite.files(folder.resolve("site")).toList()) {
      if (file.toString().matches("(?!.*schema).*\\.(html|json|xml|csv|js|txt)")) {
        String text = NAMES.matcher(Files.readString(file)).replaceAll("");
        budget
            .matcher(text)
            .results()
            .map(
                m ->
                    text.substring(
                        Math.max(0, m.start() - 40), Math.min(text.length(), m.end() + 20)))
            .forEach(m -> found.add(folder.relativize(file) + ": " + m));
      }
    }
    return found;
  }

  @Test
  void noFileCallsThemABudget() throws IOException {
    for (String language : List.of("zh-CN", "en")) {
      write(language);
      run("build --no-cache");
      assertEquals(List.of(), calledBudget(BUDGET));
    }
  }

  @Test
  void theySayWhatTheyAre() throws IOException {
    write("zh-CN");
    run("build --no-cache");
    for (String page : List.of("index.html", "2025/index.html", "2025/office/index.html")) {
      String html = Files.readString(folder.resolve("site").resolve(page));
      assertTrue(html.contains("2025年决算公开") || html.contains("2025年单位决算公开"), page);
    }
    String data = Files.readString(folder.resolve("site/2025/office/2025-office.json"));
    assertTrue(data.contains("\"kind\":\"final-accounts\""), data);
    assertTrue(Files.readString(folder.resolve("site/data.json")).contains("决算公开"));
    assertTrue(Files.readString(folder.resolve("site/feed.xml")).contains("单位决算公开"));
  }

  /** The site of the national standard, with another text in the file of a name. */
  private void national(String file, String from, String to) throws IOException {
    Sites.copy(NATIONAL.resolve("content"), folder.resolve("content"));
    List<Path> named;
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      named = files.filter(f -> f.endsWith(file)).toList();
    }
    assertEquals(1, named.size(), file);
    String text = Files.readString(named.get(0));
    assertTrue(text.contains(from), text);
    Files.writeString(named.get(0), text.replace(from, to));
  }

  /** Names of funds and of the column beside the actual spending stay; all else says 决算. */
  @Test
  void nationalStandardIsBuiltAndSpeaksOfFinalAccounts() throws IOException {
    national("site.yaml", "", "");
    String console = run("build --no-cache");
    assertTrue(console.contains("0 broken"), console);
    assertFalse(console.contains("["), console);
    List<String> found = calledBudget(Pattern.compile("预算"));
    found.removeIf(f -> OFFICIAL.matcher(f).find());
    assertEquals(List.of(), found);
    String text = Files.readString(folder.resolve("site/2024/office/explanation.html"));
    assertTrue(text.contains(">十三、预算绩效情况说明<"), text);
    String print = Files.readString(folder.resolve("site/2024/office/print.html"));
    String tables = print.substring(0, print.indexOf("id=\"execution\""));
    assertEquals(11, tables.split("<caption", -1).length - 1, "nine tables, two with two sides");
    String model = Files.readString(folder.resolve("site/2024/office/datapackage.json"));
    assertTrue(model.contains("\"phase\": \"executed\""), model);
    assertFalse(model.contains("approved\""), model);
  }

  /** Each table is held against itself and its neighbours, and the text against all of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary.yaml|closing: {amount: 4.16}|closing: {amount: 4.26}|summary-expenditure-sum",
        "summary.yaml|opening: {amount: 6.30}|opening: {amount: 6.20}|summary-income-sum",
        "revenue.yaml|total: {total: 346.86, fiscal: 346.00|total: {total: 346.86, fiscal: 345.00|revenue-is-summary-fiscal",
        "expenditure.yaml|basic: 270.80, project: 78.20|basic: 270.90, project: 78.10|expenditure-sum",
        "fiscal-appropriation.yaml|opening-government-funds: {amount: 2.00}|opening-government-funds: {amount: 1.00}|fiscal-government-funds-balance",
        "general-public.yaml|basic: 270.80, project: 64.20|basic: 270.70, project: 64.30|basic-economic-is-general-public",
        "basic-economic.yaml|personnel: 223.20, operating: 47.60|personnel: 222.20, operating: 48.60|wages-are-personnel",
        "government-funds-account.yaml|project: 13.50, closing: 0.50|project: 13.50, closing: 0.60|government-funds-balance",
        "three-public.yaml|final: 0.60|final: 0.70|three-public-sum",
        "disclosure.yaml|procurement.goods: 4.10|procurement.goods: 4.20|procurement-sum",
      })
  void brokenFigureIsTold(String file, String from, String to, String rule) throws IOException {
    national(file, from, to);
    String console = ConsoleText.of(folder, "check --no-cache", Locale.ENGLISH);
    assertTrue(console.contains("(rule " + rule + ")"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
  }

  /** Budgets and final accounts of a year may be kept in one folder. */
  @Test
  void archiveIsNamedByItsKind() throws IOException {
    write("zh-CN");
    run("archive 2025 --form bagit --out kept --as-of 2026-10-31");
    assertTrue(Files.exists(folder.resolve("kept/final-accounts-2025.bagit.zip")));
  }
}
