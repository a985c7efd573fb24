package mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.cache.EditedContent;
import mingzhang.cache.InMemory;
import mingzhang.cache.RandomEdits;
import mingzhang.model.Audience;
import mingzhang.report.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build that takes over what it can gives the site, and the findings, of one that takes none; so
 * does a check.
 */
class SameAsCleanTest {
  private static final int EDITS = 100;

  @TempDir(factory = InMemory.class)
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void afterEditsOfEveryKind(long seed) throws IOException {
    EditedContent content = EditedContent.in(folder);
    RandomEdits edits = new RandomEdits(seed, content, folder.resolve("site"));
    int written = 0;
    StringBuilder history = new StringBuilder();
    Map<String, String> sound = content.remember();
    for (int i = 0; i < EDITS; i++) {
      history.append(edits.next()).append(", ");
      assertCheckSameAsClean(edits, i % 10 == 9, history.toString());
      Outcome outcome = assertSameAsClean(content, edits, history.toString());
      written += outcome.written().isPresent() ? 1 : 0;
      if (!outcome.failed()) {
        sound = content.remember();
      } else if (edits.chance(60)) {
        content.goBack(sound);
        history.append("back, ");
        assertCheckSameAsClean(edits, false, history.toString());
        assertSameAsClean(content, edits, history.toString());
      }
    }
    assertTrue(written > EDITS / 2, "only " + written + " of them gave a site");
  }

  private void assertCheckSameAsClean(RandomEdits edits, boolean verbose, String history) {
    BuildOptions options = options(edits, folder.resolve("site"));
    Outcome fresh = new Build(options).check(verbose);
    Outcome again = new Build(options).checkRemembering(verbose, edits.program());
    assertEquals(lines(fresh.findings()), lines(again.findings()), history);
    assertEquals(fresh.tally(), again.tally(), history);
    assertTrue(again.written().isEmpty(), history);
  }

  private Outcome assertSameAsClean(EditedContent content, RandomEdits edits, String history)
      throws IOException {
    Path clean = folder.resolve("clean");
    content.remove("clean");
    Outcome fresh = new Build(options(edits, clean)).run();
    Outcome again =
        new Build(options(edits, folder.resolve("site"))).runRemembering(edits.program());
    List<Finding> findings =
        again.findings().stream().filter(f -> !f.id().equals("address-vanishes")).toList();
    assertEquals(lines(fresh.findings()), lines(findings), history);
    assertEquals(fresh.tally(), again.tally(), history);
    if (again.written().isPresent()) {
      assertEquals(
          EditedContent.bytes(clean), EditedContent.bytes(folder.resolve("site")), history);
      assertEquals(fresh.written().orElseThrow().total(), again.written().orElseThrow().total());
      assertEquals(fresh.written().orElseThrow().bytes(), again.written().orElseThrow().bytes());
    }
    return again;
  }

  private static String lines(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    findings.forEach(f -> lines.append(f).append('\n'));
    return lines.toString();
  }

  private BuildOptions options(RandomEdits edits, Path out) {
    return new BuildOptions(
        folder.resolve("content"),
        "content",
        out,
        folder.resolve("themes"),
        Optional.empty(),
        true,
        edits.day(),
        Optional.empty(),
        Audience.on(edits.day()));
  }
}
