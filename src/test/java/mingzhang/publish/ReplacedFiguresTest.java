package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is public at a target against what is about to replace it. */
class ReplacedFiguresTest {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  private static final String REVENUE = "content/budgets/2025/office/tables/revenue.yaml";
  private static final String DISCLOSURE = "content/budgets/2025/office/disclosure.yaml";

  @TempDir Path home;

  @BeforeEach
  void content() throws IOException {
    try (Stream<Path> files = Files.walk(MINIMAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(MINIMAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    add(
        "content/site.yaml",
        """
        publish:
          web: {kind: folder, folder: public}
          portal: {kind: zip, file: upload/budget.zip}
        """);
  }

  private void add(String file, String text) throws IOException {
    Files.writeString(home.resolve(file), Files.readString(home.resolve(file)) + text);
  }

  private void replace(String file, String what, String with) throws IOException {
    Sites.replace(home.resolve(file), what, with);
  }

  private void succeeds(String command) {
    String console = ConsoleText.of(home, command, Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  private void isRefused(String id, String command) {
    String console = ConsoleText.of(home, command, Locale.ENGLISH);
    assertTrue(console.contains("[" + id + "]"), console);
    assertTrue(console.contains("\nnothing was published\nexit code 1\n"), console);
  }

  /** What is public is not replaced in silence, wherever it is public. */
  @Test
  void aPublicFigureIsReplacedOnlyWithACorrection() throws IOException {
    succeeds("build");
    for (String target : List.of("web", "portal")) {
      succeeds("publish " + target + " --approve 张三");
    }
    replace(REVENUE, "total: 20.00\n    grant: 20.00", "total: 20.01\n    grant: 20.01");
    succeeds("build");
    for (String target : List.of("web", "portal")) {
      isRefused("published-figure-changed", "publish " + target + " --approve 张三");
      isRefused("published-figure-changed", "publish " + target + " --dry-run");
    }
    add(
        DISCLOSURE,
        """
        corrections:
          - {date: 2025-02-06, table: revenue, row: "208", column: total, from: 20.00, to: 20.01, reason: 录入有误}
          - {date: 2025-02-06, table: revenue, row: "208", column: grant, from: 20.00, to: 20.01, reason: 录入有误}
        """);
    succeeds("build");
    for (String target : List.of("web", "portal")) {
      succeeds("publish " + target + " --approve 张三");
    }
    assertTrue(Files.readString(home.resolve("public/2025/office/revenue.csv")).contains("20.01"));
  }

  /** A target that is not the public site, say for colleagues, is compared with the one that is. */
  @Test
  void thePublicSiteMayBeElsewhere() throws IOException {
    succeeds("build");
    succeeds("publish web --approve 张三");
    replace(REVENUE, "total: 20.00\n    grant: 20.00", "total: 20.01\n    grant: 20.01");
    succeeds("build");
    Files.createDirectories(home.resolve("nothing-public"));
    succeeds("publish web --approve 张三 --published nothing-public");
  }

  /** Words are no figures: a slip of the pen in the name of a row may be put right. */
  @Test
  void aPublicRowMayBeRenamed() throws IOException {
    succeeds("build");
    succeeds("publish web --approve 张三");
    replace(REVENUE, "name: 社会保障和就业支出", "name: 社会保障与就业支出");
    succeeds("build");
    succeeds("publish web --approve 张三");
    replace(REVENUE, "name: 社会保障与就业支出\n    total: 20.00", "name: 社保支出\n    total: 20.01");
    succeeds("build");
    isRefused("published-figure-changed", "publish web --approve 张三");
  }
}
