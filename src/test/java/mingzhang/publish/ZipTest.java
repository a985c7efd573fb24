package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mingzhang.model.Target;
import mingzhang.report.Place;
import mingzhang.write.Manifest;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in one archive, for portals that take uploads. */
class ZipTest {
  @TempDir Path temp;
  private Path before;
  private Path after;

  @BeforeEach
  void sites() {
    before = Sites.build(temp.resolve("before"), Sites.OLD);
    after = Sites.build(temp.resolve("after"), Sites.NEW);
  }

  private static Target target(Path file) {
    return new Target.Zip("portal", file.toString(), false, Place.of("site.yaml"));
  }

  private static List<String> publish(Path site, Path file) {
    return Sites.publish(site, target(file), Credentials.NONE);
  }

  private static Map<String, String> entries(Path file) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static void assertIs(Map<String, String> site, Path file) throws IOException {
    Map<String, String> entries = entries(file);
    Manifest manifest = Manifest.parse(entries.remove(Manifest.FILE)).orElseThrow();
    assertEquals(new TreeMap<>(site), entries);
    assertEquals(site.keySet(), manifest.digests().keySet());
    for (String left : List.of(".part", ".lock")) {
      assertFalse(Files.exists(Path.of(file + left)), left);
    }
  }

  @Test
  void holdsTheWholeSiteAndIsReplacedAsAWhole() throws IOException {
    Path file = temp.resolve("upload/budget.zip");
    for (Path site : List.of(before, after, before)) {
      assertEquals(List.of(), publish(site, file));
      assertIs(site.equals(after) ? Sites.NEW : Sites.OLD, file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> all = new ArrayList<>(Collections.list(zip.entries()));
      assertEquals(Manifest.FILE, all.get(all.size() - 1).getName());
    }
  }

  @Test
  void theSameSiteGivesTheSameBytes() throws IOException {
    publish(before, temp.resolve("a.zip"));
    publish(before, temp.resolve("b.zip"));
    assertArrayEquals(
        Files.readAllBytes(temp.resolve("a.zip")), Files.readAllBytes(temp.resolve("b.zip")));
  }

  @Test
  void aDamagedArchiveIsWrittenAnew() throws IOException {
    Path file = temp.resolve("a.zip");
    publish(before, file);
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(temp.resolve("a.zip.part"), "what a killed run has left");
    Path other = Sites.build(temp.resolve("other"), Map.of("index.html", "1"));
    Path small = temp.resolve("small.zip");
    publish(other, small);
    byte[] changed = Files.readAllBytes(small);
    assertEquals(List.of(), publish(before, file));
    assertArrayEquals(whole, Files.readAllBytes(file));
    Files.write(file, changed);
    assertEquals(List.of(), publish(before, file));
    assertIs(Sites.OLD, file);
  }

  @Test
  void anArchiveOfOthersIsNotReplaced() throws IOException {
    Path file = temp.resolve("a.zip");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("letter.txt"));
    }
    byte[] others = Files.readAllBytes(file);
    assertEquals(List.of("publish-blocked"), publish(before, file));
    assertArrayEquals(others, Files.readAllBytes(file));
  }

  @Test
  void aFullDisk() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 64)) {
      Path file = disk.folder().resolve("a.zip");
      assertEquals(List.of(), publish(before, file));
      Map<String, String> large = new TreeMap<>(Sites.NEW);
      StringBuilder random = new StringBuilder();
      new java.util.Random(1).ints(80_000, 'A', 'z').forEach(c -> random.append((char) c));
      large.put("large.csv", random.toString());
      Path site = Sites.build(temp.resolve("large"), large);
      assertEquals(List.of("publish-full"), publish(site, file));
      assertIs(Sites.OLD, file);
      assertEquals(List.of(), publish(after, file));
      assertIs(Sites.NEW, file);
    }
  }

  @Test
  void aDiskThatIsReadOnly() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 64)) {
      Path file = disk.folder().resolve("a.zip");
      publish(before, file);
      disk.makeReadOnly();
      assertEquals(List.of("publish-denied"), publish(after, file));
      assertIs(Sites.OLD, file);
    }
  }
}
