package mingzhang.write;

import static mingzhang.write.Builds.build;
import static mingzhang.write.Builds.bytes;
import static mingzhang.write.Builds.files;
import static mingzhang.write.Builds.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.model.Sha256;
import mingzhang.report.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void makeFolder() throws IOException {
    site = Files.createDirectory(temp.resolve("site"));
  }

  @Test
  void aFolderWithForeignFilesIsNotTouched() throws IOException {
    Files.writeString(site.resolve("thesis.txt"), "my own");
    assertEquals(List.of("output-not-ours"), refusals(build(site, Builds.OLD)));
    assertEquals(Map.of("thesis.txt", "my own"), files(site));
    assertFalse(Files.exists(site.resolve(".mingzhang")));
  }

  @Test
  void aFolderWhoseManifestWasRemovedIsNotOurs() throws IOException {
    build(site, Builds.OLD);
    Files.delete(site.resolve("manifest-sha256.txt"));
    assertEquals(List.of("output-not-ours"), refusals(build(site, Builds.NEW)));
    assertEquals("home", files(site).get("index.html"));
  }

  @Test
  void anArchiveBagIsNotOurs() throws IOException {
    build(site, Map.of("data/a", "a"));
    Files.writeString(site.resolve("bagit.txt"), "BagIt-Version: 1.0");
    assertEquals(List.of("output-not-ours"), refusals(build(site, Builds.NEW)));
  }

  @Test
  void aForgedManifestRemovesNothingOutside() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "x");
    String line = Sha256.of(bytes("x")) + "  ../outside.txt\n";
    Files.writeString(site.resolve("manifest-sha256.txt"), line);
    assertEquals(List.of("output-not-ours"), refusals(build(site, Builds.OLD)));
    assertEquals("x", Files.readString(outside));
  }

  @Test
  void dotFilesAndEmptyFoldersDoNotMatter() throws IOException {
    Files.writeString(site.resolve(".gitignore"), "*");
    Files.createDirectories(site.resolve("a/b"));
    assertEquals(List.of(), refusals(build(site, Builds.OLD)));
    assertEquals("*", files(site).get(".gitignore"));
  }

  @Test
  void outputAndSourcesMustLieApart() throws IOException {
    Path content = Files.createDirectory(temp.resolve("content"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), content);
    for (Path out : List.of(content, content.resolve("site"), temp, link, link.resolve("x/y"))) {
      Findings findings = new Findings();
      OutputFolder.open(out, List.of(content), findings).close();
      assertEquals(List.of("output-overlaps"), refusals(findings), out::toString);
    }
    assertEquals(Map.of(), files(temp));
    Findings findings = new Findings();
    OutputFolder.open(temp.resolve("content-site"), List.of(content), findings).close();
    assertEquals(List.of(), refusals(findings));
  }

  @Test
  void aFileOrADanglingLinkIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));
    for (Path out : List.of(file, link, file.resolve("site"))) {
      assertEquals(List.of("output-not-a-folder"), refusals(build(out, Builds.OLD)), out::toString);
    }
  }

  @Test
  void aLinkToAFolderIsThatFolder() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), site);
    assertEquals(List.of(), refusals(build(link, Builds.OLD)));
    assertEquals("home", files(site).get("index.html"));
  }

  @Test
  void foreignThingsInTheWayStopTheBuild() throws IOException {
    build(site, Builds.OLD);
    Files.writeString(site.resolve("robots.txt"), "mine");
    Files.createDirectories(site.resolve("page.html"));
    Files.writeString(site.resolve("page.html/mine"), "mine");
    Files.writeString(site.resolve("2027"), "mine");
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("2028"), elsewhere);
    var before = files(site);
    Findings findings =
        build(
            site,
            Map.of("robots.txt", "", "page.html", "", "2027/a", "", "2028/a", "", "fine", ""));
    assertEquals(
        Stream.of("2027", "2028", "page.html", "robots.txt")
            .map(p -> site + "/" + p + " output-blocked")
            .toList(),
        ids(findings));
    assertEquals(before, files(site));
    assertEquals(List.of(), Builds.leftovers(site));
    assertEquals(Map.of(), files(elsewhere));
  }

  @Test
  void aForeignFileWithTheSameContentIsTakenOver() throws IOException {
    build(site, Builds.OLD);
    Files.writeString(site.resolve("robots.txt"), "all");
    assertEquals(List.of(), refusals(build(site, Map.of("robots.txt", "all"))));
    assertEquals(List.of(), refusals(build(site, Map.of("index.html", ""))));
    assertEquals(Map.of("index.html", ""), files(site));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/x",
        "../x",
        "a/../../x",
        "a//b",
        "./a",
        "a\\b",
        "C:/x",
        "a\0b",
        "a\nb",
        "nul",
        "con.html",
        "a/COM1.txt",
        "a.",
        "a ",
        ".mingzhang/x",
        ".Mingzhang",
        "manifest-sha256.txt",
        "Manifest-SHA256.txt",
        "a?",
        "a/",
        "\ud800",
        "\u0085"
      })
  void pathsThatAreNotPortable(String path) throws IOException {
    assertEquals(List.of("bad-path"), refusals(build(site, Map.of(path, "x"))));
    assertEquals(Set.of("site/.mingzhang/lock"), files(temp).keySet());
  }

  @Test
  void partsOver255Bytes() throws IOException {
    assertEquals(List.of(), refusals(build(site, Map.of("账".repeat(85), ""))));
    assertEquals(List.of("bad-path"), refusals(build(site, Map.of("账".repeat(85) + "x", ""))));
    assertEquals(List.of("账".repeat(85)), List.copyOf(files(site).keySet()));
  }

  @Test
  void namesThatDifferOnlyByCase() throws IOException {
    Map<String, String> site1 =
        Map.of("About.html", "", "about.html", "", "2025/Unit/a", "", "2025/unit/b", "");
    assertEquals(
        List.of(site + "/2025/unit differs-by-case", site + "/about.html differs-by-case"),
        ids(build(site, site1)));
    assertEquals(
        List.of(site + "/e\u0301 differs-by-case"),
        ids(build(site, Map.of("\u00e9", "", "e\u0301", ""))).stream()
            .map(t -> t.replace("\u00e9", "e\u0301"))
            .toList());
    assertEquals(Map.of(), files(site));
  }

  @Test
  void oneNameForAFileAndAFolder() throws IOException {
    assertEquals(
        List.of(site + "/a/b file-and-folder"), ids(build(site, Map.of("a/b", "", "a/b/c", ""))));
    assertEquals(Map.of(), files(site));
  }

  @Test
  void onePathForTwoFiles() throws IOException {
    Findings findings = new Findings();
    try (OutputFolder out = OutputFolder.open(site, List.of(), findings)) {
      out.put("same", bytes("same"));
      out.put("same", bytes("same"));
      out.put("a", bytes("one"));
      out.put("a", bytes("two"));
      out.copy("a", Files.writeString(temp.resolve("three"), "three"));
      out.commit();
    }
    assertEquals(List.of(site + "/a same-path-twice"), ids(findings));
    assertEquals(Map.of(), files(site));
  }

  @Test
  void aSecondBuildInTheSameProcess() throws IOException {
    Findings findings = new Findings();
    try (OutputFolder out = OutputFolder.open(site, List.of(), findings)) {
      out.put("index.html", bytes("first"));
      Findings second = build(site, Builds.OLD);
      assertEquals(List.of("output-locked"), refusals(second));
      String pid = Long.toString(ProcessHandle.current().pid());
      assertEquals(List.of(pid), second.sorted().get(0).message().args());
      out.commit();
    }
    assertEquals(Map.of("index.html", "first"), files(site));
    assertEquals(List.of(), refusals(build(site, Builds.OLD)));
  }

  private static List<String> refusals(Findings findings) {
    Collection<String> told = ids(findings);
    return told.stream().map(t -> t.substring(t.lastIndexOf(' ') + 1)).collect(Collectors.toList());
  }
}
