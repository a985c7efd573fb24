package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two publishers on one target. */
class LockTest {
  private static final long ALIVE = ProcessHandle.current().pid();

  @TempDir Path temp;
  private Path before;
  private Path after;
  private Path web;
  private Target zip;

  @BeforeEach
  void start() {
    before = Sites.build(temp.resolve("before"), Sites.OLD);
    after = Sites.build(temp.resolve("after"), Sites.NEW);
    web = temp.resolve("web");
    zip = new Target.Zip("portal", temp.resolve("x.zip").toString(), false, Place.of("site.yaml"));
    assertEquals(List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE));
  }

  private static List<String> publish(Path site, Target target, Publisher by, boolean takeOver) {
    Publish.Wish wish = new Publish.Wish(false, false, false, takeOver, Optional.of(by));
    return Sites.publish(site, target, Credentials.NONE, wish).stream().map(Finding::id).toList();
  }

  private static Publisher here(String name) {
    return new Publisher(name, "office", ALIVE);
  }

  private Path lock(String text) throws IOException {
    Path lock = web.resolve(".mingzhang/publish-lock");
    Files.createDirectories(lock.getParent());
    return Files.writeString(lock, text);
  }

  @Test
  void whoComesSecondIsToldAndChangesNothing() throws IOException {
    List<String> others =
        List.of(here("李四").text(), new Publisher("李四", "elsewhere", 4711).text(), "", "471");
    for (String other : others) {
      Path lock = lock(other);
      assertEquals(List.of("publish-locked"), publish(after, Sites.folder(web), here("张三"), false));
      assertEquals(new TreeMap<>(Sites.OLD), Sites.seen(web));
      assertEquals(other, Files.readString(lock), "the lock of somebody else is left alone");
    }
  }

  /** Half of a lock would tell of nobody, and keep everybody off. */
  @Test
  void aLockThatFoundNoRoomIsNotLeftBehind() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 64)) {
      Target folder = Sites.folder(disk.folder().resolve("www"));
      Files.createDirectories(disk.folder().resolve("www/.mingzhang"));
      Path others = disk.folder().resolve("others");
      Files.write(others, new byte[64 << 10]);
      assertEquals(List.of("publish-full"), publish(before, folder, here("张三"), false));
      Files.delete(others);
      assertEquals(List.of(), publish(before, folder, here("张三"), false));
    }
  }

  @Test
  void whatAProcessThatHasEndedLeavesIsNoObstacle() throws IOException {
    lock(new Publisher("李四", "office", 999_999_999).text());
    assertEquals(List.of(), publish(after, Sites.folder(web), here("张三"), false));
    Sites.assertIs(Sites.NEW, web);
  }

  @Test
  void theUserMayTakeOver() throws IOException {
    for (String other : List.of(here("李四").text(), "")) {
      lock(other);
      assertEquals(List.of(), publish(after, Sites.folder(web), here("张三"), true));
      Sites.assertIs(Sites.NEW, web);
      assertEquals(List.of(), publish(before, Sites.folder(web), here("张三"), false));
    }
  }

  /** Who cannot is told; a look at a target that is just changing may fail, too. */
  @Test
  void atTheSameTime() throws IOException {
    for (int i = 0; i < 20; i++) {
      CompletableFuture<List<String>> other =
          CompletableFuture.supplyAsync(() -> publish(after, Sites.folder(web), here("李四"), false));
      List<String> mine = publish(before, Sites.folder(web), here("张三"), false);
      for (List<String> found : List.of(mine, other.join())) {
        assertTrue(
            Set.of(List.of(), List.of("publish-locked"), List.of("publish-failed")).contains(found),
            found::toString);
      }
      boolean isNew = Sites.seen(web).containsKey("new/page.html");
      Sites.assertIs(isNew ? Sites.NEW : Sites.OLD, web);
    }
  }

  @Test
  void anArchive() throws IOException {
    Path lock = temp.resolve("x.zip.lock");
    Files.writeString(lock, here("李四").text());
    assertEquals(List.of("publish-locked"), publish(after, zip, here("张三"), false));
    assertFalse(Files.exists(temp.resolve("x.zip")));
    assertEquals(List.of(), publish(after, zip, here("张三"), true));
    assertTrue(Files.exists(temp.resolve("x.zip")));
    assertFalse(Files.exists(lock));
  }
}
