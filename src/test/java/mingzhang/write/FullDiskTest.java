package mingzhang.write;

import static mingzhang.write.Builds.build;
import static mingzhang.write.Builds.files;
import static mingzhang.write.Builds.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  @TempDir Path temp;

  @Test
  void aRealDisk() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 256)) {
      Path site = disk.folder().resolve("site");
      assertEquals(List.of(), ids(build(site, Builds.OLD)));
      Map<String, String> large = new HashMap<>(Builds.NEW);
      for (int i = 0; i < 40; i++) {
        large.put("page" + i + ".html", "x".repeat(10_000));
      }
      assertEquals(List.of(site + " disk-full"), ids(build(site, large)));
      assertEquals(new TreeMap<>(Builds.OLD), files(site));
      assertEquals(List.of(), Builds.leftovers(site));
      assertEquals(List.of(), ids(build(site, Builds.NEW)));
      assertEquals(new TreeMap<>(Builds.NEW), files(site));
    }
  }

  @Test
  void aDiskThatIsReadOnly() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 256)) {
      Path site = disk.folder().resolve("site");
      build(site, Builds.OLD);
      disk.makeReadOnly();
      assertEquals(List.of(site + " output-unwritable"), ids(build(site, Builds.NEW)));
      Path other = disk.folder().resolve("other");
      assertEquals(List.of(other + " output-unwritable"), ids(build(other, Builds.NEW)));
      assertEquals(new TreeMap<>(Builds.OLD), files(site));
    }
  }

  /** The disk fills up at the first, second ... change; every failure is told once. */
  @Test
  void atEveryMoment() throws IOException {
    int decided = 0;
    int given = 0;
    for (int last = 0; ; last++) {
      Path site = temp.resolve("site" + last);
      build(site, Builds.OLD);
      List<Finding> found = build(site, Builds.NEW, fullAfter(last)).sorted();
      if (found.isEmpty()) {
        break;
      }
      assertEquals(List.of("disk-full"), found.stream().map(Finding::id).toList());
      boolean half = found.get(0).hint().key().equals("hint.half-written");
      assertEquals(Files.exists(new Layout(site).journal()), half);
      if (half) {
        decided++;
        assertTrue(Manifest.in(site).isEmpty() || files(site).equals(new TreeMap<>(Builds.OLD)));
        OutputFolder.open(site, List.of(), new mingzhang.report.Findings()).close();
      } else if (!files(site).equals(new TreeMap<>(Builds.NEW))) {
        given++;
        assertEquals(new TreeMap<>(Builds.OLD), files(site));
        assertEquals(List.of(), Builds.leftovers(site));
      }
      assertEquals(List.of(), Manifest.in(site).orElseThrow().differences(site));
    }
    assertTrue(given > 5 && decided > 10, given + " " + decided);
  }

  private static Disk fullAfter(int changes) {
    int[] made = new int[1];
    return new Disk(
        file -> {
          if (made[0]++ == changes) {
            throw new FileSystemException(file.toString(), null, "No space left on device");
          }
        });
  }
}
