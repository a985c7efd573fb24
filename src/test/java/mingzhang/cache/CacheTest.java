package mingzhang.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see of the cache: that nothing is done twice, and where it is. */
class CacheTest {
  @TempDir Path folder;
  private EditedContent content;

  @BeforeEach
  void content() throws IOException {
    content = EditedContent.in(folder);
  }

  private String build(String options) {
    return ConsoleText.of(folder, ("build " + options).strip(), Locale.ENGLISH);
  }

  private Path cache() {
    return folder.resolve(CacheFolder.NAME);
  }

  @Test
  void secondBuildTouchesNoFileAndTellsTheSame() throws IOException {
    String first = build("");
    assertTrue(first.endsWith("exit code 0\n"), first);
    FileTimes times = times("site");
    assertEquals(first, build(""));
    assertEquals(times, times("site"));
  }

  @Test
  void anEditMakesNoOtherDisclosureAnew() throws IOException {
    build("");
    FileTimes before = times(CacheFolder.NAME);
    String text = "content/budgets/2025/park/overview.md";
    content.append(text, "\n再加一句。\n");
    build("");
    assertEquals(List.of("2025-park"), times(CacheFolder.NAME).sharesSince(before));
  }

  @Test
  void whatWasLeftByABuildThatWasCutShortIsMadeAnew() throws IOException {
    build("");
    FileTimes before = times(CacheFolder.NAME);
    try (Stream<Path> folders = Files.list(cache()).filter(Files::isDirectory)) {
      Files.createFile(folders.findFirst().orElseThrow().resolve("running"));
    }
    String text = "content/budgets/2025/park/overview.md";
    content.append(text, "\n再加一句。\n");
    build("");
    assertEquals(before.shares(), times(CacheFolder.NAME).sharesSince(before));
    assertFalse(
        times(CacheFolder.NAME).of().keySet().stream().anyMatch(f -> f.endsWith("running")));
  }

  @Test
  void aBuildWithErrorsLosesNoShares() throws IOException {
    build("");
    String park = "content/budgets/2025/park/overview.md";
    String office = "content/budgets/2024/office/overview.md";
    String sound = content.read(park);
    content.write(park, sound + "\n{{ 2025:revenue.nothing }}\n");
    content.append(office, "\n再加一句。\n");
    assertTrue(build("").endsWith("exit code 1\n"));
    FileTimes before = times(CacheFolder.NAME);
    content.write(park, sound + "\n再加一句。\n");
    build("");
    assertFalse(times(CacheFolder.NAME).sharesSince(before).contains("2025-school"));
  }

  @Test
  void removedDisclosureIsForgotten() throws IOException {
    build("");
    content.remove("content/budgets/2025/park");
    build("");
    assertFalse(
        times(CacheFolder.NAME).of().keySet().stream().anyMatch(f -> f.endsWith("2025-park")));
  }

  @Test
  void standsBesideTheContentWhereNoServerLooks() throws IOException {
    build("--out public/budget");
    assertTrue(Files.isRegularFile(cache().resolve("CACHEDIR.TAG")));
    assertFalse(Files.exists(folder.resolve("public/" + CacheFolder.NAME)));
  }

  @Test
  void cacheOfASiteThatIsGoneGoesToo() throws IOException {
    build("--out a");
    content.remove("a");
    build("--out b");
    assertEquals(1, EditedContent.list(cache()).size());
  }

  @Test
  void nothingIsRememberedIfNobodyWantsIt() {
    build("--no-cache");
    assertFalse(Files.exists(cache()));
  }

  @Test
  void siteIsMadeThoughNothingCanBeRemembered() throws IOException {
    content.write(CacheFolder.NAME, "a file where a folder should be\n");
    String said = build("");
    assertTrue(said.contains("what this build made could not all be remembered"), said);
    assertTrue(said.endsWith("exit code 0\n"), said);
    assertTrue(Files.exists(folder.resolve("site/index.html")));
  }

  @Test
  void nothingIsRememberedOfContentWithLinks() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("content/pages/more.md"), folder.resolve("content/pages/about.md"));
    assertEquals(build(""), build(""));
    assertEquals(List.of(), times(CacheFolder.NAME).shares());
  }

  private FileTimes times(String below) throws IOException {
    return FileTimes.below(folder, below);
  }
}
