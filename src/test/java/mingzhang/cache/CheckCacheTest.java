package mingzhang.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see of what a check remembers: that nothing is proved twice, and nothing else. */
class CheckCacheTest {
  private static final String WRONG = "content/budgets/2025/school/tables/revenue.yaml";
  private static final String ROUNDED = "content/budgets/2025/park/tables/revenue.yaml";
  private static final String TEXT = "content/budgets/2025/park/overview.md";

  @TempDir Path folder;
  private EditedContent content;

  @BeforeEach
  void contentWithAnError() throws IOException {
    content = EditedContent.in(folder);
    String sound = content.read(WRONG);
    content.write(ROUNDED, sound.replaceFirst("total: 20.00", "total: 20.01"));
    content.write(WRONG, sound.replaceFirst("total: 20.00", "total: 25.00"));
  }

  private void mend() throws IOException {
    content.write(WRONG, content.read(ROUNDED));
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  /** What a check says, which is what it says without a cache. */
  private String check(String options) {
    String clean = run("check --no-cache" + options).replace(" --no-cache", "");
    assertEquals(clean, run("check" + options));
    return clean;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --format json", " --format sarif", " --strict", " --verbose"})
  void secondCheckTellsTheSameAndWritesNothing(String options) throws IOException {
    assertTrue(check(options).endsWith("exit code 1\n"));
    FileTimes times = times();
    check(options);
    assertEquals(times, times());
  }

  @Test
  void anEditProvesNoOtherDisclosureAnewThoughOneHasErrors() throws IOException {
    check("");
    FileTimes before = times();
    content.append(TEXT, "\n再加一句。\n");
    check("");
    assertEquals(List.of("2025-park"), times().sharesSince(before));
  }

  @Test
  void optionsThatChangeWhatIsToldAreNotMixed() {
    String plain = check("");
    String verbose = check(" --verbose");
    assertFalse(verbose.replace(" --verbose", "").equals(plain), verbose);
    check(" --only broken-relation");
    check(" --theme civic");
    assertEquals(plain, check(""));
  }

  @Test
  void anotherDayIsAnotherCheck() throws IOException {
    content.append("content/budgets/2025/park/disclosure.yaml", "status: draft\n");
    content.append("content/budgets/2025/office/disclosure.yaml", "publish_on: 2025-06-01\n");
    for (String day :
        List.of("2025-02-01", "2025-02-02", "2025-05-31", "2025-06-01", "2026-01-01")) {
      assertTrue(check(" --as-of " + day).contains("[not-published]"));
    }
  }

  @Test
  void whatDiffersFromThePublicSiteIsToldEachTime() throws IOException {
    mend();
    run("build --out public");
    check(" --published public");
    content.write(
        "public/2025/park/summary.csv",
        content.read("public/2025/park/summary.csv").replaceFirst("\\d+\\.\\d\\d", "7.77"));
    assertTrue(check(" --published public").contains("exit code 1"));
  }

  @Test
  void buildsAndChecksAreNotInEachOthersWay() throws IOException {
    mend();
    String built = run("build");
    check("");
    FileTimes times = times();
    assertEquals(built, run("build"));
    check("");
    assertEquals(times, times());
  }

  /** Its tables count as unreadable where they differ from what was archived. */
  @Test
  void archiveThatGoesAwayIsForgotten() throws IOException {
    mend();
    run("archive 2025 --as-of 2026-03-31 --register");
    content.write(WRONG, content.read(WRONG).replaceFirst("total: 20.01", "total: 25.00"));
    assertTrue(check("").contains("[archive-changed]"));
    content.remove("content/archive");
    assertTrue(check("").contains("[broken-relation]"));
  }

  @Test
  void removedAndRenamedDisclosuresAreForgotten() throws IOException {
    check("");
    content.remove("content/budgets/2025/park");
    check("");
    Files.move(
        folder.resolve("content/budgets/2025/school"),
        folder.resolve("content/budgets/2025/college"));
    check("");
    assertEquals(List.of("2024-office", "2025-college", "2025-office"), times().shares());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/site.yaml",
        "content/glossary.yaml",
        "content/standards/town.yaml",
        "themes/own/theme.yaml",
        "themes/own/messages/zh.yaml",
        "content/pages/about.md"
      })
  void whatAllShareIsSeenToChange(String file) throws IOException {
    check("");
    content.write(file, (content.has(file) ? content.read(file) : "") + "\nwrong: 1\n");
    check("");
    content.remove(file);
    check("");
  }

  @Test
  void nothingIsRememberedIfNobodyWantsIt() {
    run("check --no-cache");
    assertFalse(Files.exists(cache()));
  }

  @Test
  void nothingIsSaidWhereNothingCanBeRemembered() throws IOException {
    content.write(CacheFolder.NAME, "a file where a folder should be\n");
    check("");
    check("");
  }

  @Test
  void nothingIsRememberedOfContentWithLinks() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("content/pages/more.md"), folder.resolve("content/pages/about.md"));
    check("");
    check("");
    assertEquals(List.of(), times().shares());
  }

  private Path cache() {
    return folder.resolve(CacheFolder.NAME);
  }

  private FileTimes times() throws IOException {
    return FileTimes.below(folder, CacheFolder.NAME);
  }
}
