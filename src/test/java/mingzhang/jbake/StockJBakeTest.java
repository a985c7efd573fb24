package mingzhang.jbake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This program on the class path of JBake 2.7.0 as others run it, with its own dependencies. */
class StockJBakeTest {
  private static final Path STOCK = Path.of("target", "stock-jbake");

  /** What the program brings along in its jar. */
  private static final List<String> LIBRARIES =
      List.of(
          "jspecify",
          "jackson",
          "snakeyaml-engine",
          "pebble",
          "unbescape",
          "commonmark",
          "fastcsv",
          "fastexcel",
          "opczip",
          "commons-compress",
          "commons-io",
          "jzlib");

  @TempDir Path temp;
  private Path source;
  private Path output;
  private String told = "";

  /** A JBake site with one page and its index. */
  @BeforeEach
  void site() throws IOException {
    source = temp.resolve("site");
    output = temp.resolve("output");
    ContentFolder site = new ContentFolder(source);
    site.with("jbake.properties", "render.tags=false\nrender.feed=false\nrender.archive=false\n")
        .with(
            "content/about.html",
            "title=About\ndate=2025-03-01\ntype=page\nstatus=published\n~~~~~~\n<b>hello</b>\n")
        .with("assets/style.css", "b {}")
        .with("templates/index.ftl", "<a href=\"about.html\">About</a>")
        .with("templates/page.ftl", "${content.title}: ${content.body}");
  }

  private int bake() throws IOException, InterruptedException {
    StringBuilder path = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      boolean ours = entry.endsWith("classes") || LIBRARIES.stream().anyMatch(entry::contains);
      path.append(ours ? entry + File.pathSeparator : "");
    }
    // Last, because its Commons IO is older than the one that the jar of the program has for
    // itself.
    try (Stream<Path> jars = Files.list(STOCK)) {
      jars.sorted().forEach(jar -> path.append(jar).append(File.pathSeparator));
    }
    // What OrientDB needs of a JDK that is newer than it.
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                path.toString(),
                StockBake.class.getName(),
                source.toString(),
                output.toString())
            .redirectErrorStream(true)
            .start();
    told = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor();
  }

  @Test
  void budgetPagesStandBesideThePagesOfTheSite() throws Exception {
    Sites.copy(Path.of("content"), source.resolve("budget-content"));
    assertEquals(0, bake(), told);
    assertEquals("About: <b>hello</b>\n", Files.readString(output.resolve("about.html")));
    assertTrue(Files.exists(output.resolve("index.html")), told);
    assertTrue(Files.exists(output.resolve("style.css")), told);
    Path budget = output.resolve("budget");
    String table = Files.readString(budget.resolve("2025/government-office/revenue.html"));
    assertTrue(table.contains("848.85"), table);
    assertTrue(Files.exists(budget.resolve("manifest-sha256.txt")));
  }

  @Test
  void whatIsWrongWithTheBudgetFailsTheBake() throws Exception {
    new ContentFolder(source).with("budget-content/site.yaml", "titel: 甲\n");
    assertEquals(1, bake(), told);
    assertTrue(told.contains("ERROR budget pages are not built:\nbudget-content/site.yaml"), told);
    assertTrue(told.contains("[unknown-key]"), told);
    assertFalse(Files.exists(output.resolve("budget/index.html")), told);
  }

  @Test
  void aSiteWithoutBudgetsIsLeftAlone() throws Exception {
    assertEquals(0, bake(), told);
    try (Stream<Path> all = Files.list(output)) {
      assertEquals(
          List.of("about.html", "index.html", "style.css"),
          all.map(p -> p.getFileName().toString()).sorted().toList());
    }
  }
}
