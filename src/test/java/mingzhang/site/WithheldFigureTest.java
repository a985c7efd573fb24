package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is withheld is said to be withheld, and never to be nothing. */
class WithheldFigureTest {
  @TempDir private Path folder;
  private Path unit;

  @BeforeEach
  void withholdOperatingExpenses() throws IOException {
    unit = folder.resolve("content/budgets/2025/government-office");
    Sites.copy(Path.of("content"), folder.resolve("content"));
    Sites.replace(unit.resolve("tables/operating-expenses.yaml"), "48.68", "withheld");
    text("本单位的机关运行经费依法不予公开。");
  }

  @Test
  void homeTellsNoChangeAndTheTableIsNotEmpty() throws IOException {
    String console = run("build");
    assertFalse(console.contains("empty-without-reason"), console);
    assertTrue(console.endsWith("exit code 0\n"), console);
    Document home = page("index.html");
    assertEquals(
        List.of("机关运行经费 不公开"),
        home.select("dl.figures > div").eachText().stream()
            .filter(t -> t.startsWith("机关运行"))
            .toList());
    assertFalse(home.text().contains("机关运行经费预算表 无数据"), home.text());
    assertFalse(page("operating-expenses.html").text().contains("本表无数据"));
    Document years = Jsoup.parse(folder.resolve("site/units/government-office.html"), "UTF-8");
    assertEquals("机关运行经费 万元 58.03 不公开", years.select("tr:contains(机关运行经费)").text());
  }

  /** Not that it contradicts a 0, which would give readers and writers a wrong truth. */
  @Test
  void typedFigureIsNotHeldAgainstNothing() throws IOException {
    text("2025年机关运行经费47.32万元。");
    String console = run("check");
    assertFalse(console.contains("error[contradicting-figure]"), console);
    assertTrue(
        console.contains("operating-expenses.md:1:12: warning[unsupported-figure]"), console);
  }

  /** A fact stands nowhere but in the texts, which say that it is withheld and not that it is 0. */
  @Test
  void factIsNotNothing() throws IOException {
    Path disclosure = unit.resolve("disclosure.yaml");
    Sites.replace(disclosure, "procurement.services: 211.00", "procurement.services: withheld");
    Sites.replace(disclosure, "staffing.quota: 41", "staffing.quota: unknown");
    Sites.replace(disclosure, "assets.as_of: 2025-04-30", "assets.as_of: unknown");
    String console = run("build");
    assertTrue(console.endsWith("exit code 0\n"), console);
    String explanation = page("explanation.html").text();
    assertTrue(explanation.contains("政府采购服务预算不公开。"), explanation);
    assertTrue(explanation.contains("截至不详，"), explanation);
    assertFalse(page("checks.html").text().contains("政府采购预算总额等于货物、工程、服务之和"));
  }

  /** Their sum would be too small, and their shares too large. */
  @Test
  void projectsWithAWithheldOneHaveNoSum() throws IOException {
    Sites.replace(unit.resolve("tables/projects.yaml"), "3.63", "withheld");
    String console = run("check");
    assertTrue(
        console.contains("error[figure-absent]: the figure projects@")
            && console.contains("explanation/performance.md"),
        console);
    Path text = unit.resolve("explanation/performance.md");
    Files.writeString(text, "绩效目标{{ projects().count }}个：{{ projects().names | join(\"、\") }}。\n");
    console = run("build");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(List.of(), page("index.html").select("#chart-projects .bar-share").eachText());
  }

  private void text(String words) throws IOException {
    Path text = unit.resolve("explanation/operating-expenses.md");
    Files.createDirectories(text.getParent());
    Files.writeString(text, words + "\n");
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(folder.resolve("site/2025/government-office").resolve(name), "UTF-8");
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }
}
