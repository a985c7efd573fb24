package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.report.Findings;
import mingzhang.write.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication that is cut short at each of its steps, one after the other. */
class CutTest {
  @TempDir Path temp;
  private Path before;
  private Path after;

  @BeforeEach
  void sites() {
    before = Sites.build(temp.resolve("before"), Sites.OLD);
    after = Sites.build(temp.resolve("after"), Sites.NEW);
  }

  private CutHost cutAfter(int calls, Path site, Path folder) throws IOException {
    CutHost host = new CutHost(FolderHost.open(folder, "web", false), calls);
    Manifest manifest = Manifest.in(site).orElseThrow();
    Edition edition = Edition.of(site, manifest, false);
    try {
      new Publish(
              site,
              manifest,
              temp.resolve("content"),
              temp,
              Credentials.NONE,
              Publish.Review.NONE,
              new Findings())
          .publish(Sites.folder(folder), host, edition, Sites.APPROVED);
    } catch (IOException e) {
      assertTrue(host.isCut(), e::toString);
    }
    return host;
  }

  @Test
  void atEveryStepThePublicSiteIsNeverHalfNewAndTheNextRunCompletesIt() throws IOException {
    int old = 0;
    int mixed = 0;
    for (int calls = 0; ; calls++) {
      Path web = temp.resolve("web" + calls);
      Sites.publish(before, Sites.folder(web), Credentials.NONE);
      CutHost host = cutAfter(calls, after, web);
      if (!host.isCut()) {
        break;
      }
      Sites.assertNeverHalf(web);
      boolean begun = Files.exists(web.resolve(".mingzhang/owned"));
      assertTrue(
          begun
              || Sites.seen(web).equals(new TreeMap<>(Sites.OLD))
              || Sites.seen(web).equals(new TreeMap<>(Sites.NEW)),
          "changed before the switch");
      old += begun ? 0 : 1;
      mixed += begun ? 1 : 0;
      assertEquals(List.of(), Sites.publish(after, Sites.folder(web), Credentials.NONE));
      Sites.assertIs(Sites.NEW, web);
    }
    assertTrue(old > 30 && mixed > 20, old + " " + mixed);
  }

  @Test
  void afterACutSwitchTheFormerSiteComesBackWhole() throws IOException {
    for (int calls = 0; ; calls++) {
      Path web = temp.resolve("web" + calls);
      Sites.publish(before, Sites.folder(web), Credentials.NONE);
      if (!cutAfter(calls, after, web).isCut()) {
        break;
      }
      assertEquals(List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE));
      Sites.assertIs(Sites.OLD, web);
    }
  }

  @Test
  void whatWasSentIsNotSentAgain() throws IOException {
    Path web = temp.resolve("web");
    CutHost whole = cutAfter(Integer.MAX_VALUE, after, temp.resolve("whole"));
    CutHost first = cutAfter(40, after, web);
    CutHost second = cutAfter(Integer.MAX_VALUE, after, web);
    long all = whole.changes.stream().filter("write"::equals).count();
    long sent = first.changes.stream().filter("write"::equals).count();
    long rest = second.changes.stream().filter("write"::equals).count();
    assertTrue(sent > 3, "" + sent);
    assertTrue(rest <= all - sent + 1, sent + " + " + rest + " of " + all);
  }

  @Test
  void contentComesBeforePagesIndexPagesLaterAndTheManifestLast() throws IOException {
    Path web = temp.resolve("web");
    Sites.publish(before, Sites.folder(web), Credentials.NONE);
    List<String> changes = cutAfter(Integer.MAX_VALUE, after, web).changes;
    List<String> seen =
        changes.stream()
            .filter(c -> c.startsWith("put ") || c.startsWith("remove "))
            .filter(c -> !c.contains(".mingzhang"))
            .toList();
    assertEquals(
        List.of(
            "remove manifest-sha256.txt",
            "put b.css",
            "put new/page.html",
            "put 2025/other/index.html",
            "put 2025/unit/table.csv",
            "put 2025/unit/table.html",
            "put 2025/unit/index.html",
            "put 2025/index.html",
            "put index.html",
            "remove old.html",
            "put manifest-sha256.txt"),
        seen);
  }

  @Test
  void aFileThatTakesTheNameOfAFolderAndTheOtherWayRound() throws IOException {
    Path web = temp.resolve("web");
    Map<String, String> folders = Map.of("index.html", "1", "a/b.html", "2", "c", "3");
    Map<String, String> files = Map.of("index.html", "1", "a", "4", "c/d.html", "5");
    Path one = Sites.build(temp.resolve("one"), folders);
    Path two = Sites.build(temp.resolve("two"), files);
    for (Path site : List.of(one, two, one)) {
      assertEquals(List.of(), Sites.publish(site, Sites.folder(web), Credentials.NONE));
      Sites.assertIs(site.equals(two) ? files : folders, web);
    }
  }

  @Test
  void aLieOfTheHostIsFoundOut() throws IOException {
    Path web = temp.resolve("web");
    Sites.publish(before, Sites.folder(web), Credentials.NONE);
    Files.writeString(web.resolve("same.html"), "changed on the host");
    assertEquals(List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE));
    assertEquals("changed on the host", Files.readString(web.resolve("same.html")));
    Publish.Wish full = new Publish.Wish(false, false, true, false, Optional.of(Sites.PUBLISHER));
    assertEquals(List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE, full));
    Sites.assertIs(Sites.OLD, web);
  }

  @Test
  void filesOfOthersAreNeitherChangedNorRemoved() throws IOException {
    Path web = temp.resolve("web");
    Files.createDirectories(web.resolve("2025/unit"));
    Map<String, String> foreign = new HashMap<>();
    for (String path : List.of("robots.txt", "2025/unit/notes.txt", ".htaccess")) {
      Files.writeString(web.resolve(path), "of others");
      foreign.put(path, "of others");
    }
    Sites.publish(before, Sites.folder(web), Credentials.NONE);
    Sites.publish(after, Sites.folder(web), Credentials.NONE);
    Path small = Sites.build(temp.resolve("small"), Map.of("index.html", "x"));
    assertEquals(List.of(), Sites.publish(small, Sites.folder(web), Credentials.NONE));
    foreign.put("index.html", "x");
    assertEquals(new TreeMap<>(foreign), Sites.seen(web));
  }

  @Test
  void aForeignFileInTheWayStopsEverything() throws IOException {
    Path web = Files.createDirectories(temp.resolve("web"));
    Files.writeString(web.resolve("old.html"), "of others");
    assertEquals(
        List.of("publish-blocked"), Sites.publish(before, Sites.folder(web), Credentials.NONE));
    assertEquals(Map.of("old.html", "of others"), Sites.seen(web));
  }

  @Test
  void aManifestOfAnotherProgramIsNotOverwritten() throws IOException {
    Path web = Files.createDirectories(temp.resolve("web"));
    Files.writeString(web.resolve(Manifest.FILE), "not of this form\n");
    assertEquals(
        List.of("publish-blocked"), Sites.publish(before, Sites.folder(web), Credentials.NONE));
  }

  @Test
  void nothingIsRemovedThroughALink() throws IOException {
    Path web = temp.resolve("web");
    Sites.publish(before, Sites.folder(web), Credentials.NONE);
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.move(web.resolve("2025/unit"), elsewhere.resolve("unit"));
    Files.createSymbolicLink(web.resolve("2025/unit"), elsewhere.resolve("unit"));
    Path small = Sites.build(temp.resolve("small"), Map.of("index.html", "x"));
    assertEquals(List.of(), Sites.publish(small, Sites.folder(web), Credentials.NONE));
    assertTrue(Files.exists(elsewhere.resolve("unit/table.csv")));
  }

  @Test
  void aTrialAndAChangeThatNobodyAnswersForChangeNothing() throws IOException {
    Path web = temp.resolve("web");
    assertEquals(
        List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE, Sites.TRIAL));
    assertFalse(Files.exists(web));
    assertEquals(
        List.of("publish-unapproved"),
        Sites.publish(before, Sites.folder(web), Credentials.NONE, Sites.ALONE).stream()
            .map(f -> f.id())
            .toList());
    assertFalse(Files.exists(web));
    Sites.publish(before, Sites.folder(web), Credentials.NONE);
    assertEquals(
        List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE, Sites.ALONE));
    Sites.assertIs(Sites.OLD, web);
  }

  @Test
  void compressedCopiesAreTheSameEveryTimeAndHoldTheFile() throws IOException {
    byte[] text = "预算".repeat(1000).getBytes(StandardCharsets.UTF_8);
    byte[] copy = Gzip.of(text);
    assertEquals(List.of(), List.of(copy.length).stream().filter(n -> n > 200).toList());
    assertTrue(java.util.Arrays.equals(copy, Gzip.of(text)));
    assertEquals(0, copy[4] | copy[5] | copy[6] | copy[7], "a time would differ every time");
    Path web = temp.resolve("web");
    Publish.Wish gzip = new Publish.Wish(true, false, false, false, Optional.of(Sites.PUBLISHER));
    assertEquals(List.of(), Sites.publish(after, Sites.folder(web), Credentials.NONE, gzip));
    try (var in =
        new java.util.zip.GZIPInputStream(Files.newInputStream(web.resolve("b.css.gz")))) {
      assertEquals(Sites.NEW.get("b.css"), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(List.of(), Manifest.in(web).orElseThrow().differences(web));
    Sites.publish(after, Sites.folder(web), Credentials.NONE);
    Sites.assertIs(Sites.NEW, web);
  }
}
