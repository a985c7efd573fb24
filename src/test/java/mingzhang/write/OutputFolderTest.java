package mingzhang.write;

import static mingzhang.write.Builds.build;
import static mingzhang.write.Builds.bytes;
import static mingzhang.write.Builds.files;
import static mingzhang.write.Builds.ids;
import static mingzhang.write.Builds.leftovers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void firstBuild() {
    site = temp.resolve("site");
    assertEquals(List.of(), ids(build(site, Builds.OLD)));
  }

  @Test
  void writesEveryFile() throws IOException {
    assertEquals(new TreeMap<>(Builds.OLD), files(site));
    assertEquals(List.of(), leftovers(site));
  }

  @Test
  void theManifestIsWhatSha256sumWrites() throws Exception {
    StringBuilder expected = new StringBuilder();
    for (Map.Entry<String, String> file : new TreeMap<>(Builds.OLD).entrySet()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(file.getValue()));
      expected.append(HexFormat.of().formatHex(digest)).append("  ");
      expected.append(file.getKey()).append('\n');
    }
    assertEquals(expected.toString(), Files.readString(site.resolve("manifest-sha256.txt")));
    if (Files.isExecutable(Path.of("/usr/bin/sha256sum"))) {
      ProcessBuilder check =
          new ProcessBuilder("sha256sum", "--check", "--strict", "manifest-sha256.txt");
      Process process = check.directory(site.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), output);
    }
  }

  @Test
  void anEqualBuildTouchesNothing() throws IOException {
    Map<String, String> before = stamps();
    assertEquals(List.of(), ids(build(site, Builds.OLD)));
    assertEquals(before, stamps());
  }

  @Test
  void onlyChangedFilesAreTouched() throws IOException {
    Map<String, String> before = stamps();
    build(site, Builds.NEW);
    assertEquals(new TreeMap<>(Builds.NEW), files(site));
    assertEquals(before.get("assets/style.css"), stamps().get("assets/style.css"));
  }

  @Test
  void theSummaryCounts() {
    Findings findings = new Findings();
    try (OutputFolder out = OutputFolder.open(site, List.of(), findings)) {
      Builds.NEW.forEach((path, text) -> out.put(path, bytes(text)));
      long size = Builds.NEW.values().stream().mapToLong(t -> bytes(t).length).sum();
      assertEquals(Optional.of(new WriteSummary(6, 1, 3, size)), out.commit());
    }
  }

  @Test
  void emptyFoldersGoAndForeignFilesStay() throws IOException {
    Files.writeString(site.resolve("CNAME"), "example.org");
    Files.writeString(site.resolve(".nojekyll"), "");
    Files.writeString(site.resolve("becomes/mine.txt"), "mine");
    assertEquals(List.of(), ids(build(site, Map.of("index.html", "home"))));
    assertEquals(
        Map.of(
            "index.html",
            "home",
            "CNAME",
            "example.org",
            ".nojekyll",
            "",
            "becomes/mine.txt",
            "mine"),
        files(site));
    assertFalse(Files.exists(site.resolve("2025")));
  }

  @Test
  void whatSomebodyChangedByHandIsWrittenAgain() throws IOException {
    Path page = site.resolve("2025/index.html");
    var time = Files.getLastModifiedTime(page);
    Files.writeString(page, "YEAR");
    Files.setLastModifiedTime(page, time);
    Files.delete(site.resolve("2025/office/a.html"));
    build(site, Builds.OLD);
    assertEquals(new TreeMap<>(Builds.OLD), files(site));
  }

  @Test
  void copiesFiles() throws IOException {
    Path source = Files.writeString(temp.resolve("原件.pdf"), "original");
    for (int run = 0; run < 2; run++) {
      Findings findings = new Findings();
      try (OutputFolder out = OutputFolder.open(site, List.of(), findings)) {
        out.copy("files/原件.pdf", source);
        assertEquals(1 - run, out.commit().orElseThrow().written());
      }
      assertEquals(Map.of("files/原件.pdf", "original"), files(site));
      assertEquals(List.of(), Manifest.in(site).orElseThrow().differences(site));
    }
  }

  @Test
  void aBuildThatIsGivenUpChangesNothing() throws IOException {
    Map<String, String> before = stamps();
    try (OutputFolder out = OutputFolder.open(site, List.of(), new Findings())) {
      Builds.NEW.forEach((path, text) -> out.put(path, bytes(text)));
    }
    assertEquals(before, stamps());
    assertEquals(List.of(), leftovers(site));
  }

  @Test
  void aBuildWithAnErrorElsewhereChangesNothing() throws IOException {
    Map<String, String> before = stamps();
    Findings findings = new Findings();
    try (OutputFolder out = OutputFolder.open(site, List.of(), findings)) {
      Builds.NEW.forEach((path, text) -> out.put(path, bytes(text)));
      findings.add(Finding.error("file-and-folder", Place.of("x")));
      assertTrue(out.commit().isEmpty());
    }
    assertEquals(before, stamps());
    assertEquals(List.of(), leftovers(site));
  }

  @Test
  void foldersComeFirstThenPagesThenIndexPagesAndOrphansGoLast() {
    List<String> changes = new java.util.ArrayList<>();
    build(site, Builds.NEW, new Disk(f -> changes.add(site.relativize(f).toString())));
    List<String> order =
        List.of(
            "2026",
            ".mingzhang/journal",
            "manifest-sha256.txt",
            "2025/office/a.html",
            "2025/index.html",
            "index.html",
            "2025/office/gone/b.html");
    assertEquals(
        order, changes.stream().distinct().filter(order::contains).toList(), changes::toString);
    assertEquals(
        "manifest-sha256.txt",
        changes.stream().filter(c -> !c.startsWith(".")).reduce("", (a, b) -> b));
  }

  /** Identity and time of every file, so that a rewritten one shows. */
  private SortedMap<String, String> stamps() throws IOException {
    SortedMap<String, String> stamps = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString();
        BasicFileAttributes a =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!path.startsWith(Layout.HIDDEN)) {
          stamps.put(path, a.fileKey() + " " + a.lastModifiedTime() + " " + a.size());
        }
      }
    }
    return stamps;
  }
}
