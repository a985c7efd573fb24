package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the console says of bad input: exactly this text, with the finding the folder names. */
class BrokenTest {
  @TempDir Path site;

  @ParameterizedTest
  @MethodSource("cases")
  void consoleSays(BrokenCase broken) throws IOException {
    broken.layOut(site);
    String console = ConsoleText.of(site, broken.command(), Locale.ENGLISH);
    Golden.assertHolds(broken.expected(), console);
    if (broken.command().startsWith("check")) {
      assertEquals(console, ConsoleText.of(site, broken.command(), Locale.ENGLISH), "remembered");
    }
    assertTrue(console.contains("[" + broken.id() + "]: "), console);
    assertFalse(console.contains("Exception") || console.contains("\tat "), console);
  }

  @Test
  void everyFindingHasItsCase() throws IOException {
    Set<String> ids = new TreeSet<>(FindingIds.inCode());
    assertTrue(ids.size() > 130, ids::toString);
    BrokenCase.all().forEach(c -> ids.remove(c.id()));
    ids.removeAll(JBAKES_OWN_FAILURES);
    ids.removeAll(FAILURES_OF_SERVERS);
    ids.remove("preview-failed"); // told by the preview alone: LiveFilesTest
    ids.remove("sign-key-passphrase"); // told where a passphrase was given: SigningKeyTest
    assertEquals(Set.of(), ids, "findings without a case in src/test/resources/broken");
  }

  /** JBake reports these of itself; no content provokes them, tests of its oven do. */
  private static final Set<String> JBAKES_OWN_FAILURES =
      Set.of("bake-failed", "bake-log", "page-missing");

  /** A server that is there is needed for these; {@code SftpTest} and its neighbours have one. */
  private static final Set<String> FAILURES_OF_SERVERS =
      Set.of(
          "publish-broken-off",
          "publish-damaged",
          "publish-failed",
          "publish-login",
          "publish-wrong-host");

  static List<BrokenCase> cases() throws IOException {
    return BrokenCase.all().stream()
        .filter(c -> !Unprivileged.CASES.contains(c.name()))
        .filter(c -> !Unprivileged.ELSEWHERE.contains(c.name()))
        .filter(c -> !OtherDisksTest.CASES.contains(c.name()))
        .toList();
  }
}
