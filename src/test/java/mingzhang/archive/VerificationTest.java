package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verification names precisely what is not as it was. */
class VerificationTest {
  @TempDir private static Path folder;

  private static Path archive() {
    return folder.resolve("archive");
  }

  private static Path snapshot() {
    return archive().resolve("budget-2025");
  }

  @BeforeAll
  static void make() throws IOException {
    MinimalArchive.make(MinimalArchive.content(folder), archive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"budget-2025", "budget-2025.bagit.zip", "budget-2025.warc", "budget-2025.wacz"})
  void soundArchiveHasNoFinding(String name) {
    assertEquals(List.of(), MinimalArchive.verify(archive().resolve(name)));
  }

  /** What archives are handed over in is often unpacked where it is looked at. */
  @Test
  void bagThatWasUnpackedIsVerifiedWhereItLies() throws IOException {
    Path place = folder.resolve("unpacked");
    try (ZipFile zip = new ZipFile(archive().resolve("budget-2025.bagit.zip").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = place.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
    Path bag = place.resolve("budget-2025");
    assertEquals(List.of(), MinimalArchive.verify(bag));
    Files.writeString(bag.resolve("bag-info.txt"), "x");
    assertEquals(List.of("archive-damaged x/bag-info.txt"), MinimalArchive.verify(bag));
    Files.writeString(bag.resolve("data/new.html"), "x");
    Files.delete(bag.resolve("manifest-sha512.txt"));
    assertEquals(
        List.of(
            "archive-added x/data/new.html",
            "archive-damaged x/bag-info.txt",
            "archive-missing x/manifest-sha512.txt"),
        MinimalArchive.verify(bag).stream().sorted().toList());
  }

  /** On some web servers it decides what visitors see. */
  @Test
  void hiddenFileThatWasAddedIsTold() throws IOException {
    Path copy = folder.resolve("hidden/budget-2025");
    Sites.copy(snapshot(), copy);
    assertEquals(List.of(), MinimalArchive.verify(copy));
    Files.writeString(copy.resolve(".htaccess"), "x");
    assertEquals(List.of("archive-added x/.htaccess"), MinimalArchive.verify(copy));
  }

  @Test
  void flippedByteIsToldOfEveryFileOfTheFolder() throws IOException {
    for (String path : MinimalArchive.files(snapshot())) {
      Path file = snapshot().resolve(path);
      byte[] sound = Files.readAllBytes(file);
      for (int at : new int[] {0, sound.length / 2, sound.length - 1}) {
        flip(file, sound, at);
        assertEquals(
            List.of("archive-damaged x/" + path),
            MinimalArchive.verify(snapshot()),
            path + " " + at);
      }
      Files.write(file, sound);
    }
    assertEquals(List.of(), MinimalArchive.verify(snapshot()));
  }

  @Test
  void flippedByteIsToldOfEveryFileOfTheBag() throws IOException {
    Path bag = archive().resolve("budget-2025.bagit.zip");
    byte[] sound = Files.readAllBytes(bag);
    for (Map.Entry<String, Integer> entry : offsets(bag).entrySet()) {
      flip(bag, sound, entry.getValue());
      String path = entry.getKey().replaceFirst("^budget-2025/", "");
      assertEquals(List.of("archive-damaged x!" + path), MinimalArchive.verify(bag));
    }
    Files.write(bag, sound);
  }

  @Test
  void flippedByteIsToldOfEveryPartOfTheWacz() throws IOException {
    Path wacz = archive().resolve("budget-2025.wacz");
    byte[] sound = Files.readAllBytes(wacz);
    Map<String, Integer> parts = offsets(wacz);
    parts.remove("archive/data.warc");
    assertEquals(4, parts.size());
    for (Map.Entry<String, Integer> part : parts.entrySet()) {
      flip(wacz, sound, part.getValue());
      assertEquals(List.of("archive-damaged x!" + part.getKey()), MinimalArchive.verify(wacz));
    }
    Files.write(wacz, sound);
  }

  @Test
  void flippedByteIsToldOfTheContentOfEveryRecord() throws IOException {
    Path warc = archive().resolve("budget-2025.warc");
    byte[] sound = Files.readAllBytes(warc);
    String bytes = new String(sound, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (String path : MinimalArchive.files(snapshot())) {
      if (!path.equals("manifest-sha256.txt")) {
        int record = bytes.indexOf("WARC-Target-URI: https://archive.invalid/" + path + "\r\n");
        assertTrue(record > 0, path);
        flip(warc, sound, bytes.indexOf("\r\n\r\n", record) + 4);
        assertEquals(List.of("archive-damaged x!" + path), MinimalArchive.verify(warc));
      }
    }
    Files.write(warc, sound);
  }

  /** Wherever a copy is broken off: one finding, not what follows from it. */
  @ParameterizedTest
  @ValueSource(strings = {"budget-2025.bagit.zip", "budget-2025.warc", "budget-2025.wacz"})
  void whatWasCutShortIsToldOnce(String name) throws IOException {
    byte[] sound = Files.readAllBytes(archive().resolve(name));
    Path cut = Files.createDirectories(folder.resolve("cut")).resolve(name);
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < 25; i++) {
      ends.add(sound.length / 25 * i);
    }
    String bytes = new String(sound, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int at = bytes.indexOf("PK\5\6"); at > 0; at = bytes.indexOf("PK\5\6", at + 1)) {
      ends.add(Math.min(at + 22 + 100, sound.length - 1));
    }
    for (int end : ends) {
      Files.write(cut, java.util.Arrays.copyOf(sound, end));
      assertEquals(List.of("archive-cut-short x"), MinimalArchive.verify(cut), name + " " + end);
    }
  }

  /** Headers of records, names in zips, checksums: no byte at all can change unseen. */
  @ParameterizedTest
  @ValueSource(strings = {"budget-2025.bagit.zip", "budget-2025.warc", "budget-2025.wacz"})
  void noByteChangesUnseen(String name) throws IOException {
    Path file = archive().resolve(name);
    byte[] sound = Files.readAllBytes(file);
    List<Integer> unseen = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      int at =
          i < 30
              ? i * 23
              : i < 60 ? sound.length - 1 - (i - 30) * 31 : sound.length / 30 * (i - 60);
      flip(file, sound, at);
      if (MinimalArchive.verify(file).isEmpty()) {
        unseen.add(at);
      }
    }
    Files.write(file, sound);
    assertEquals(List.of(), unseen);
  }

  @Test
  void missingAddedAndRenamedFilesAreNamed() throws IOException {
    Path page = snapshot().resolve("2025/office/revenue.html");
    byte[] content = Files.readAllBytes(page);
    Files.delete(page);
    assertEquals(
        List.of("archive-missing x/2025/office/revenue.html"), MinimalArchive.verify(snapshot()));
    Path renamed = page.resolveSibling("income.html");
    Files.write(renamed, content);
    assertEquals(
        List.of("archive-renamed x/2025/office/revenue.html"), MinimalArchive.verify(snapshot()));
    Files.write(page, content);
    assertEquals(
        List.of("archive-added x/2025/office/income.html"), MinimalArchive.verify(snapshot()));
    Files.delete(renamed);
    for (String list :
        List.of("inventory.csv", "inventory.json", "inventory-sha256.txt", "manifest-sha256.txt")) {
      byte[] kept = Files.readAllBytes(snapshot().resolve(list));
      Files.delete(snapshot().resolve(list));
      assertEquals(List.of("archive-missing x/" + list), MinimalArchive.verify(snapshot()));
      Files.write(snapshot().resolve(list), kept);
    }
    assertEquals(List.of(), MinimalArchive.verify(snapshot()));
  }

  @Test
  void pageWhoseLinkLeadsNowhereIsTold() throws IOException {
    Path made = Files.createDirectories(folder.resolve("linked"));
    Path site = Files.createDirectories(made.resolve("site"));
    Files.writeString(
        site.resolve("a.html"), "<head></head><body><a href=\"b.html#x\">b</a></body>");
    Path sources = Files.createDirectories(made.resolve("sources"));
    Path frozen = Files.createDirectories(made.resolve("frozen"));
    new Snapshot(
            new Inventory.Header("t", "p", 2025, "2026-03-31", "r", "https://a.example/", "g"),
            Map.of(),
            "label",
            "sentence")
        .make(new FolderContents(site), new FolderContents(sources), frozen);
    List<String> found = MinimalArchive.verify(frozen);
    assertTrue(found.contains("archive-dead-link x/a.html"), found::toString);
  }

  @Test
  void whatIsNoArchiveIsTold() throws IOException {
    Path text = Files.writeString(folder.resolve("some.txt"), "x");
    assertEquals(List.of("archive-form x"), MinimalArchive.verify(text));
    Path zip = Files.writeString(folder.resolve("some.zip"), "x");
    assertEquals(List.of("archive-unreadable x"), MinimalArchive.verify(zip));
    assertEquals(List.of("archive-not-found x"), MinimalArchive.verify(folder.resolve("none")));
    Path warc = Files.writeString(folder.resolve("some.warc"), "WARC/1.1\r\nbroken");
    assertFalse(MinimalArchive.verify(warc).isEmpty());
  }

  private static void flip(Path file, byte[] sound, int at) throws IOException {
    byte[] flipped = sound.clone();
    flipped[at] ^= 1;
    Files.write(file, flipped);
  }

  /** Where the content of each file of a zip begins. */
  private static Map<String, Integer> offsets(Path zip) throws IOException {
    Map<String, Integer> offsets = new TreeMap<>();
    int at = 0;
    try (ZipFile open = new ZipFile(zip.toFile())) {
      byte[] bytes = Files.readAllBytes(zip);
      for (ZipEntry entry : open.stream().toList()) {
        int name = (bytes[at + 26] & 0xff) | (bytes[at + 27] & 0xff) << 8;
        int extra = (bytes[at + 28] & 0xff) | (bytes[at + 29] & 0xff) << 8;
        at += 30 + name + extra;
        offsets.put(entry.getName(), at);
        at += (int) entry.getSize();
      }
    }
    return offsets;
  }
}
