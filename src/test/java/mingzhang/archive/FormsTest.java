package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import mingzhang.Archive;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;

/** What other programs read of an archive: its bag, its WARC and its WACZ by their standards. */
class FormsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    MinimalArchive.make(MinimalArchive.content(folder), folder.resolve("archive"));
  }

  private static Path file(String ending) {
    return folder.resolve("archive/budget-2025" + ending);
  }

  @Test
  void archivingTwiceGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    MinimalArchive.make(folder.resolve("content"), again);
    for (String path : MinimalArchive.files(folder.resolve("archive"))) {
      if (!path.contains("/.mingzhang/")) {
        assertArrayEquals(
            Files.readAllBytes(folder.resolve("archive").resolve(path)),
            Files.readAllBytes(again.resolve(path)),
            path);
      }
    }
  }

  /** The bag fits on the disk, but not all of them. */
  @Test
  void onAFullDiskThereIsNone() throws IOException {
    int kilobytes = (int) (Files.size(file(".bagit.zip")) * 2 / 1024);
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), kilobytes)) {
      Archive.Result result = MinimalArchive.tryTo(folder.resolve("content"), disk.folder());
      assertTrue(result.outcome().failed());
      assertEquals(List.of(), result.made());
      assertArrayEquals(new String[0], disk.folder().toFile().list());
    }
  }

  @Test
  void whereOneFormIsThereAndAnotherNoneIsAdded() throws IOException {
    Path there = Files.createDirectories(folder.resolve("there"));
    Files.writeString(there.resolve("budget-2025.warc"), "x");
    Archive.Result result = MinimalArchive.tryTo(folder.resolve("content"), there);
    assertEquals(
        List.of("archive-exists archive/budget-2025.warc"),
        result.outcome().findings().stream().map(f -> f.id() + " " + f.place()).toList());
    assertEquals(List.of("budget-2025.warc"), List.copyOf(MinimalArchive.files(there)));
  }

  @Test
  void snapshotHoldsThePagesDownloadsAndSourcesOfTheYearWithABanner() throws IOException {
    NavigableSet<String> files = MinimalArchive.files(file(""));
    assertTrue(
        files.containsAll(
            List.of(
                "index.html",
                "2025/office/revenue.html",
                "2025/office/revenue.csv",
                "2025/office/files/approval.csv",
                "notices/budget.html",
                "sources/site.yaml",
                "sources/budgets/2025/office/tables/revenue.yaml",
                "inventory.csv",
                "inventory.json")));
    assertTrue(files.stream().noneMatch(f -> f.contains("later")), "a notice of the next year");
    for (String path : files) {
      if (path.endsWith(".html")) {
        String html = Files.readString(file("").resolve(path));
        assertTrue(html.contains("本页为2025年度的归档页面，归档日期：2026-03-31"), path);
        for (String target : LinkCheck.targets(path, html)) {
          assertTrue(files.contains(target), path + " -> " + target);
        }
      }
    }
  }

  @Test
  void inventoryTellsUnitDatesRetentionAndDigests() throws IOException {
    String csv = Files.readString(file("").resolve("inventory.csv"));
    byte[] table = Files.readAllBytes(file("").resolve("2025/office/revenue.csv"));
    String line =
        csv.lines().filter(l -> l.startsWith("2025/office/revenue.csv,")).findFirst().get();
    List<String> fields = List.of(line.split(","));
    assertEquals("云岭镇人民政府办公室", fields.get(3));
    assertEquals(
        List.of("2025", "2025-01-20", "2025-02-05", "2026-03-31", "永久"), fields.subList(4, 9));
    assertEquals(String.valueOf(table.length), fields.get(9));
    assertEquals(Digests.hex("SHA-256", table), fields.get(10));
    assertEquals(64, fields.get(11).length());
  }

  @Test
  void inventoryTellsOfWhichKindFilesAre() throws IOException {
    String csv = Files.readString(file("").resolve("inventory.csv"));
    Map<String, String> kinds =
        csv.lines()
            .skip(1)
            .map(l -> l.split(",", 3))
            .collect(Collectors.toMap(f -> f[0], f -> f[1]));
    assertEquals("download", kinds.get("data/amounts.csv"));
    assertEquals("download", kinds.get("2025/2025-amounts.csv"));
    assertEquals("document", kinds.get("2025/office/files/approval.csv"));
    assertEquals("source", kinds.get("sources/site.yaml"));
    assertEquals("page", kinds.get("index.html"));
    assertEquals(
        Set.of("asset"),
        kinds.keySet().stream()
            .filter(path -> path.startsWith("assets/"))
            .map(kinds::get)
            .collect(Collectors.toSet()));
  }

  /** The example of GB/T 32905-2016, A.1. */
  @Test
  void sm3IsThatOfTheStandard() {
    assertEquals(
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        Sm3.of("abc".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void bagIsValidByRfc8493() throws IOException {
    Map<String, byte[]> bag = zip(file(".bagit.zip"), "budget-2025/");
    assertEquals(List.of(), BagRules.broken(bag));
    String info = new String(bag.get("bag-info.txt"), StandardCharsets.UTF_8);
    assertTrue(info.contains("Source-Organization: 云岭镇人民政府\n"), info);
    assertTrue(info.contains("Bagging-Date: 2026-03-31\n"), info);
  }

  @Test
  void brokenBagsAreInvalidByTheSameRules() throws IOException {
    Map<String, byte[]> bag = zip(file(".bagit.zip"), "budget-2025/");
    for (String path : List.of("bagit.txt", "manifest-sha256.txt", "tagmanifest-sha512.txt")) {
      Map<String, byte[]> less = new TreeMap<>(bag);
      less.remove(path);
      assertTrue(!BagRules.broken(less).isEmpty(), path);
    }
    Map<String, byte[]> changed = new TreeMap<>(bag);
    changed.put("data/index.html", new byte[] {1});
    assertTrue(BagRules.broken(changed).contains("sha256 data/index.html"));
    changed.put("data/more.html", new byte[] {1});
    assertTrue(BagRules.broken(changed).contains("not in manifest-sha512: data/more.html"));
  }

  @Test
  void warcIsReadBackWithItsDigests() throws IOException {
    readBack(file(".warc"));
  }

  private static void readBack(Path warc) throws IOException {
    NavigableSet<String> files = MinimalArchive.files(file(""));
    files.remove("manifest-sha256.txt");
    TreeSet<String> read = new TreeSet<>();
    try (WarcReader reader = new WarcReader(warc)) {
      reader.calculateBlockDigest();
      Optional<WarcRecord> first = reader.next();
      assertTrue(first.get() instanceof Warcinfo);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcResource record = (WarcResource) next.get();
        assertEquals("WARC/1.1", record.version().toString());
        assertEquals(Instant.parse("2026-03-31T00:00:00Z"), record.date());
        String path = record.target().replace("https://archive.invalid/", "");
        byte[] content = record.body().stream().readAllBytes();
        assertArrayEquals(Files.readAllBytes(file("").resolve(path)), content, path);
        assertEquals(record.blockDigest(), record.calculatedBlockDigest(), path);
        assertEquals(Digests.hex("SHA-256", content), record.payloadDigest().get().hex());
        read.add(path);
      }
    }
    assertEquals(files, read);
  }

  @Test
  void waczIndexesEveryRecordAndDescribesEveryPart() throws IOException {
    Map<String, byte[]> wacz = zip(file(".wacz"), "");
    byte[] data = wacz.get("archive/data.warc");
    readBack(Files.write(folder.resolve("data.warc"), data));
    int records = 0;
    String former = "";
    for (String line : text(wacz, "indexes/index.cdx").split("\n")) {
      assertTrue(former.compareTo(line) < 0, line);
      former = line;
      assertTrue(line.matches("invalid,archive\\)/\\S+ 20260331000000 \\{.*}"), line);
      int offset = Integer.parseInt(value(line, "offset"));
      int length = Integer.parseInt(value(line, "length"));
      String record =
          new String(Arrays.copyOfRange(data, offset, offset + length), StandardCharsets.UTF_8);
      assertTrue(record.startsWith("WARC/1.1\r\n") && record.endsWith("\r\n\r\n"), line);
      assertTrue(record.contains("WARC-Target-URI: " + value(line, "url") + "\r\n"), line);
      records++;
    }
    assertEquals(MinimalArchive.files(file("")).size() - 1, records);
    String description = text(wacz, "datapackage.json");
    for (String part : wacz.keySet()) {
      if (!part.startsWith("datapackage")) {
        assertTrue(description.contains("sha256:" + Digests.hex("SHA-256", wacz.get(part))), part);
      }
    }
    assertTrue(
        text(wacz, "datapackage-digest.json")
            .contains("sha256:" + Digests.hex("SHA-256", wacz.get("datapackage.json"))));
    String[] pages = text(wacz, "pages/pages.jsonl").split("\n");
    assertTrue(pages[0].contains("\"format\":\"json-pages-1.0\""));
    long html = MinimalArchive.files(file("")).stream().filter(f -> f.endsWith(".html")).count();
    assertEquals(html + 1, pages.length);
  }

  private static String value(String line, String key) {
    return line.replaceFirst(".*\"" + key + "\":\"([^\"]*)\".*", "$1");
  }

  private static String text(Map<String, byte[]> zip, String path) {
    return new String(zip.get(path), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> zip(Path file, String top) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        assertTrue(entry.getName().startsWith(top), entry.getName());
        files.put(
            entry.getName().substring(top.length()), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }
}
