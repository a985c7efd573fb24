package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.report.Finding;
import mingzhang.report.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages across units and years, the print edition and the search index, for three units. */
class AcrossTest {
  private static final String LONG = "长".repeat(60);
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @TempDir private static Path folder;

  private static Path site() {
    return folder.resolve("site");
  }

  @BeforeAll
  static void build() throws IOException {
    ManyUnits units = new ManyUnits(folder.resolve("content"));
    units.add(2025, "government-office", "甲局", 1);
    Path second = units.add(2025, "b-office", "乙局", 2);
    units.add(2025, "c-office", LONG, 3);
    units.add(2024, "government-office", "甲局", 2);
    units.add(2024, "b-office", "乙局", 1);
    Path draft = units.add(2025, "draft-office", "丙局", 5);
    ManyUnits.edit(draft.resolve("disclosure.yaml"), "status: published", "status: draft");
    ManyUnits.edit(
        second.resolve("disclosure.yaml"),
        "published: unknown",
        "published: 2025-03-02\ndocument: {index_number: 110000-2025-1, number: 某政办发〔2025〕1号}");
    ManyUnits.edit(second.resolve("disclosure.yaml"), "approved: unknown", "approved: 2025-02-01");
    Path third = units.content().resolve("budgets/2025/c-office/disclosure.yaml");
    Files.writeString(
        third, Files.readString(third).replaceFirst("(?s)prior:.*?reasons:", "reasons:"));
    assertEquals(List.of(), errors(units.content(), site()));
  }

  private static List<String> errors(Path content, Path out) {
    BuildOptions options =
        new BuildOptions(content, "content", out, Path.of("themes"), Optional.empty(), true);
    return new Build(options)
        .run().findings().stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(Finding::toString)
            .toList();
  }

  private static String page(String url) throws IOException {
    return Files.readString(site().resolve(url));
  }

  @Test
  void unitShowsItsYearsAndTheYearBeforeThatIsOnlyStated() throws IOException {
    String unit = page("units/government-office.html");
    assertTrue(
        unit.contains("2025/government-office/summary.html#income-income-grand-total-amount"));
    assertTrue(unit.contains("2505.58"), "the prior figure of 2024, which has no disclosure");
    assertTrue(unit.contains("href=\"government-office/2025.html\""));
  }

  @Test
  void yearAddsUpWhatItsUnitsShow() throws IOException {
    String year = page("2025/index.html");
    assertTrue(year.contains("<strong>4251.00</strong>"), "708.50, 1417.00 and 2125.50");
    assertTrue(year.contains("<strong>64.80</strong>"), "carried over: 10.80, 21.60 and 32.40");
    assertTrue(year.contains("<span class=\"bar-share\">83.47%</span>"));
    assertTrue(page("index.html").contains("<strong>4251.00</strong>"));
  }

  @Test
  void yearTellsWhatIsCompleteAndWhatCameLate() throws IOException {
    String year = page("2025/index.html");
    assertEquals(3, year.split("13<span class=\"note\">/13</span>", -1).length - 1);
    assertTrue(year.contains("<strong>超期：批复后 29 日，应在 20 日内</strong>"));
  }

  @Test
  void yearsAreComparedWhereBothAreKnown() throws IOException {
    String both = page("units/b-office/2025.html");
    assertTrue(both.contains("+859.65") && both.contains("+100.00%"), both);
    assertTrue(both.contains("2010301"), "accounts of two disclosures are compared");
    String stated = page("units/b-office/2024.html");
    assertTrue(stated.contains("−393.14") && stated.contains("−31.38%"), stated);
    assertFalse(stated.contains("2010301"), "prior figures have no accounts");
    assertFalse(Files.exists(site().resolve("units/c-office/2025.html")), "nothing is known");
    assertTrue(Files.exists(site().resolve("units/c-office.html")));
  }

  @Test
  void accountAddsUpItsUnitsAndKnowsItsRelatives() throws IOException {
    String account = page("accounts/20103.html");
    assertTrue(account.contains("4251.00"), "708.50 times 1, 2 and 3");
    assertTrue(account.contains("href=\"201.html\"") && account.contains("href=\"2010301.html\""));
    assertTrue(account.contains("../2025/b-office/expenditure.html#r20103-total"), account);
    assertFalse(account.contains("丙局"), "a draft is not published");
    assertTrue(account.contains("COFOG 1999，01.1 一般公共服务<"), account);
    String table = page("2025/b-office/expenditure.html");
    assertTrue(table.contains("<a href=\"../../accounts/20103.html\">20103</a>"));
  }

  @Test
  void homeLeadsToNeighboursByName() throws IOException {
    String home = page("2025/government-office/index.html");
    assertTrue(home.contains("href=\"../b-office/index.html\">上一个：乙局"), home);
    assertTrue(home.contains("href=\"../c-office/index.html\">下一个：" + LONG), home);
    assertTrue(home.contains("href=\"../../2024/government-office/index.html\""));
    assertFalse(home.contains("draft-office"));
  }

  @Test
  void documentIsMarkedWhereTheOfficeGaveItsMarks() throws IOException {
    String marked = page("2025/b-office/index.html");
    assertTrue(marked.contains("110000-2025-1") && marked.contains("某政办发〔2025〕1号"));
    assertTrue(marked.contains("name=\"PubDate\" content=\"2025-03-02 00:00\""));
    assertTrue(marked.contains("name=\"Keywords\"") && marked.contains("name=\"Description\""));
    assertFalse(page("2025/government-office/index.html").contains("索引号"));
  }

  @Test
  void printEditionHoldsEverythingOnce() throws IOException {
    String edition = page("2025/b-office/print.html");
    assertTrue(edition.contains("<h1>乙局<wbr>2025年单位预算公开</h1>"), "no line ends in a word");
    assertEquals(List.of(), twice(edition));
    int from = 0;
    for (String part : List.of("overview", "tables", "summary", "projects-carryover", "terms")) {
      int at = edition.indexOf("id=\"" + part + "\"");
      assertTrue(at > from, part);
      from = at;
    }
    assertTrue(edition.contains("href=\"#summary.income-income-grand-total\""));
    for (String anchor : within(edition)) {
      assertTrue(edition.contains("id=\"" + anchor + "\""), anchor);
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> dead = new ArrayList<>();
    try (Stream<Path> all = Files.walk(site())) {
      for (Path file : all.filter(f -> f.toString().endsWith(".html")).toList()) {
        Matcher links = LINK.matcher(Files.readString(file));
        while (links.find()) {
          String path = links.group(1).replaceFirst("[?#].*", "");
          boolean outside = path.isEmpty() || path.matches("[a-z]+:.*");
          Path target =
              path.startsWith("/")
                  ? site().resolve(path.substring(1)) // of the page for unknown addresses
                  : file.resolveSibling(path).normalize();
          if (!outside && !Files.exists(target)) {
            dead.add(site().relativize(file) + " -> " + links.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void homeTellsWhatIsNew() throws IOException {
    String home = page("index.html");
    assertTrue(home.contains("<time datetime=\"2025-03-02\">2025-03-02</time>"), home);
    assertTrue(home.contains("<a href=\"2025/b-office/index.html\">乙局2025年单位预算公开</a>"), home);
  }

  @Test
  void portalKeepsItsOwnHeaderAndFooter() throws IOException {
    ManyUnits one = new ManyUnits(folder.resolve("portal"));
    one.add(2025, "government-office", "甲局", 1);
    Path site = one.content().resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "portal: true\n");
    Path out = folder.resolve("portal-site");
    assertEquals(List.of(), errors(one.content(), out));
    String home = Files.readString(out.resolve("index.html"));
    assertFalse(home.contains("site-header") || home.contains("site-footer"));
    assertTrue(home.contains("search.html") && home.contains("accounts/index.html"));
  }

  @Test
  void emptyDisclosureStillHasItsPages() throws IOException {
    ManyUnits one = new ManyUnits(folder.resolve("empty"));
    Path empty = one.add(2025, "government-office", "甲局", 1);
    try (Stream<Path> tables = Files.list(empty.resolve("tables"))) {
      for (Path table : tables.toList()) {
        Files.writeString(table, "{}\n");
      }
    }
    try (Stream<Path> projects = Files.list(empty.resolve("projects"))) {
      for (Path project : projects.toList()) {
        Files.delete(project);
      }
    }
    Path disclosure = empty.resolve("disclosure.yaml");
    Files.writeString(
        disclosure, Files.readString(disclosure).replaceFirst("(?s)prior:.*?reasons:", "reasons:"));
    Path out = folder.resolve("empty-site");
    assertEquals(List.of(), errors(one.content(), out));
    assertTrue(Files.readString(out.resolve("accounts/index.html")).contains("暂无按科目列出的数据"));
    assertTrue(Files.exists(out.resolve("units/government-office.html")));
    assertTrue(Files.exists(out.resolve("2025/government-office/print.html")));
    assertFalse(Files.exists(out.resolve("search/n/b0.js")), "there are no amounts");
  }

  private static List<String> twice(String html) {
    List<String> seen = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    Matcher ids = ID.matcher(html);
    while (ids.find()) {
      (seen.contains(ids.group(1)) ? twice : seen).add(ids.group(1));
    }
    return twice;
  }

  private static List<String> within(String html) {
    return Pattern.compile("href=\"#([^\"]*)\"")
        .matcher(html)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
