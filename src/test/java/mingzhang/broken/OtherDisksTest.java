package mingzhang.broken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import mingzhang.golden.Golden;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, and one that is read-only. */
class OtherDisksTest {
  static final Set<String> CASES =
      Set.of("disk-full", "output-unwritable.disk", "publish-full", "publish-denied");

  @TempDir Path site;

  @Test
  void fullDisk() throws Exception {
    BrokenCase broken = BrokenCase.named("disk-full");
    broken.layOut(site);
    try (SmallDisk disk = SmallDisk.mount(site.resolve("disk"), 64)) {
      assertHolds(broken, disk);
    }
  }

  @Test
  void readOnlyDisk() throws Exception {
    BrokenCase broken = BrokenCase.named("output-unwritable.disk");
    broken.layOut(site);
    try (SmallDisk disk = SmallDisk.mount(site.resolve("disk"), 64)) {
      disk.makeReadOnly();
      assertHolds(broken, disk);
    }
  }

  @Test
  void fullDiskOfATarget() throws Exception {
    BrokenCase broken = BrokenCase.named("publish-full");
    broken.layOut(site);
    try (SmallDisk disk = SmallDisk.mount(site.resolve("disk"), 64)) {
      assertHolds(broken, disk);
    }
  }

  @Test
  void readOnlyDiskOfATarget() throws Exception {
    BrokenCase broken = BrokenCase.named("publish-denied");
    broken.layOut(site);
    try (SmallDisk disk = SmallDisk.mount(site.resolve("disk"), 64)) {
      disk.makeReadOnly();
      assertHolds(broken, disk);
    }
  }

  private static void assertHolds(BrokenCase broken, SmallDisk disk) throws IOException {
    Path site = disk.folder().getParent();
    Golden.assertHolds(broken.expected(), ConsoleText.of(site, broken.command(), Locale.ENGLISH));
  }
}
