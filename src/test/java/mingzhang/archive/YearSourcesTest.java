package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import mingzhang.Archive;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources in an archive: all that the year's site is made from, and nothing else. */
class YearSourcesTest {
  private static final Path PICTURE = Path.of("src/docs/pictures/disclosure.png");

  @TempDir private static Path folder;
  private static Archive.Result result;

  @BeforeAll
  static void make() throws IOException {
    Path content = MinimalArchive.content(folder);
    asset(content, "everyone.png");
    asset(content, "map.png");
    asset(content, "later.png");
    asset(content, "secret.png");
    Path files = Files.createDirectories(content.resolve("budgets/2025/office/files"));
    Files.writeString(files.resolve("plan.csv"), "项目,金额\n");
    Files.writeString(files.resolve("~$plan.csv"), "x");
    page(content, "notices/budget.md", "2025-02-05", "published", "![图](../assets/map.png)");
    page(content, "notices/later.md", "2026-02-05", "published", "![图](../assets/later.png)");
    page(content, "notices/draft.md", "2025-03-05", "draft", "![图](../assets/secret.png)");
    page(content, "pages/next.md", "2025-03-05", "published", "[次年](../notices/later.md)");
    page(content, "pages/first.md", "2025-03-05", "published", "[其次](next.md)");
    result = MinimalArchive.tryTo(content, folder.resolve("archive"));
  }

  private static void asset(Path content, String name) throws IOException {
    Path assets = Files.createDirectories(content.resolve("assets"));
    Files.copy(PICTURE, assets.resolve(name));
  }

  private static void page(Path content, String path, String date, String status, String text)
      throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    String type = path.startsWith("notices") ? "notice" : "page";
    String head = "title=标题\ndate=%s\ntype=%s\nstatus=%s\n~~~~~~\n".formatted(date, type, status);
    Files.writeString(file, head + text + "\n");
  }

  private static NavigableSet<String> sources() throws IOException {
    return MinimalArchive.files(folder.resolve("archive/budget-2025/sources"));
  }

  @Test
  void filesOfGeneralPagesAreAmongThemButThoseOfDraftsAndOtherYearsAreNot() throws IOException {
    assertEquals(
        List.of("assets/everyone.png", "assets/map.png", "notices/budget.md"),
        sources().stream().filter(f -> f.matches("(assets|notices|pages)/.*")).toList());
  }

  @Test
  void temporaryFilesAreNot() throws IOException {
    assertEquals(
        List.of("approval.csv", "plan.csv"),
        sources().stream()
            .filter(f -> f.contains("/files/"))
            .map(f -> f.replaceFirst(".*/", ""))
            .toList());
  }

  @Test
  void pagesThatLeadOutOfTheYearAreToldAlsoWhereTheyDoSoByAnother() {
    assertFalse(result.outcome().failed(), () -> result.outcome().findings().toString());
    assertEquals(
        List.of("content/pages/first.md", "content/pages/next.md"),
        result.outcome().findings().stream()
            .filter(f -> f.id().equals("archive-left-out"))
            .map(f -> f.place().file())
            .toList());
  }

  @Test
  void fromThemTheSameSiteIsMadeAgain() throws IOException {
    Path again = folder.resolve("again");
    Outcome outcome =
        new Build(
                new BuildOptions(
                    folder.resolve("archive/budget-2025/sources"),
                    "content",
                    again,
                    Path.of("themes"),
                    Optional.empty(),
                    true))
            .run();
    assertFalse(outcome.failed(), () -> outcome.findings().toString());
    NavigableSet<String> archived = MinimalArchive.files(folder.resolve("archive/budget-2025"));
    archived.removeIf(f -> f.matches("(sources/|inventory|assets/archived-).*"));
    NavigableSet<String> made = MinimalArchive.files(again);
    made.remove("404.html"); // of a web server
    assertEquals(archived, made);
  }
}
