package mingzhang.write;

import static mingzhang.write.Builds.files;
import static mingzhang.write.Builds.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.report.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The folder as it stands before each single change is what a build killed at that moment leaves.
 */
class KilledBuildTest {
  @TempDir Path temp;
  private int copies;

  @Test
  void leavesTheOldSiteOrOneThatTheNextStartCompletes() throws IOException {
    Path site = temp.resolve("site");
    Builds.build(site, Builds.OLD);
    List<Path> moments = new ArrayList<>();
    Builds.build(site, Builds.NEW, new Disk(file -> moments.add(copy(site))));

    int completed = 0;
    for (Path moment : moments) {
      boolean decided = Files.exists(moment.resolve(".mingzhang/journal"));
      boolean finished = Manifest.in(moment).isPresent();
      if (finished) {
        assertEquals(List.of(), Manifest.in(moment).get().differences(moment));
      }
      boolean again = decided && completed % 4 == 1;
      for (Path second : again ? reopenedAndKilled(moment) : List.of(moment)) {
        reopen(second, new Disk(file -> {}));
        assertWhole(second, decided || !files(second).equals(new TreeMap<>(Builds.OLD)));
      }
      completed += decided ? 1 : 0;
    }
    assertTrue(completed > 10 && completed < moments.size() - 6, completed + "/" + moments.size());
  }

  @Test
  void aFirstBuildLeavesNothingOrTheWholeSite() throws IOException {
    Path site = temp.resolve("site");
    List<Path> moments = new ArrayList<>();
    Builds.build(site, Builds.NEW, new Disk(file -> moments.add(copy(site))));
    for (Path moment : moments) {
      boolean decided = Files.exists(moment.resolve(".mingzhang/journal"));
      boolean finished = Manifest.in(moment).isPresent();
      reopen(moment, new Disk(file -> {}));
      assertEquals(
          decided || finished ? new TreeMap<>(Builds.NEW) : new TreeMap<>(), files(moment));
      assertEquals(List.of(), ids(Builds.build(moment, Builds.OLD)));
      assertWhole(moment, false);
    }
  }

  @Test
  void aFileDamagedByAPowerCutIsNotDeclaredFinished() throws IOException {
    Path site = temp.resolve("site");
    Builds.build(site, Builds.OLD);
    List<Path> moments = new ArrayList<>();
    Builds.build(
        site,
        Builds.NEW,
        new Disk(
            file -> {
              if (file.endsWith("2026/index.html") && Files.exists(file.getParent())) {
                moments.add(copy(site));
              }
            }));
    Path moment = moments.get(0);
    Files.writeString(new Layout(moment).staged("2026/index.html"), "");
    reopen(moment, new Disk(file -> {}));
    assertTrue(Manifest.in(moment).isEmpty());
    assertEquals(List.of(), ids(Builds.build(moment, Builds.OLD)));
    assertWhole(moment, false);
  }

  private void assertWhole(Path site, boolean isNew) throws IOException {
    assertEquals(new TreeMap<>(isNew ? Builds.NEW : Builds.OLD), files(site));
    Manifest manifest = Manifest.in(site).orElseThrow();
    assertEquals(files(site).keySet(), manifest.digests().keySet());
    assertEquals(List.of(), manifest.differences(site));
    assertEquals(List.of(), Builds.leftovers(site));
  }

  /** The folder itself, and as left by a next start that is killed at each of its changes. */
  private List<Path> reopenedAndKilled(Path site) throws IOException {
    List<Path> moments = new ArrayList<>();
    moments.add(copy(site));
    reopen(site, new Disk(file -> moments.add(copy(site))));
    moments.add(site);
    return moments;
  }

  private static void reopen(Path site, Disk disk) {
    Findings findings = new Findings();
    OutputFolder.open(site, List.of(), findings, disk).close();
    assertEquals(List.of(), ids(findings));
  }

  private Path copy(Path site) throws IOException {
    Path copy = temp.resolve("copy" + copies++);
    SortedMap<Path, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      all.forEach(f -> files.put(f, copy.resolve(site.relativize(f).toString())));
    }
    for (var file : files.entrySet()) {
      Files.copy(file.getKey(), file.getValue());
    }
    return copy;
  }
}
