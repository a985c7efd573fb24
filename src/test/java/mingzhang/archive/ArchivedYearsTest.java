package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registered year stays what it was in every later build. */
class ArchivedYearsTest {
  @TempDir private Path folder;
  private KeptSite kept;
  private Path content;

  @BeforeEach
  void content() throws IOException {
    kept = KeptSite.in(folder);
    content = kept.content();
  }

  @Test
  void oldestOfThreeYearsStaysByteForByteUnderANewTheme() throws IOException {
    assertEquals(List.of(), kept.register(2025));
    assertEquals(List.of(), kept.build());
    Map<String, byte[]> first = kept.pages("2025/");
    assertTrue(first.size() > 10);
    assertTrue(
        new String(first.get("2025/office/revenue.html"), java.nio.charset.StandardCharsets.UTF_8)
            .contains("本页为2025年度的归档页面，归档日期：2026-03-31"));
    byte[] later = null;
    for (int year : new int[] {2026, 2027}) {
      year(year);
      Path base = folder.resolve("themes/civic/parts/base.peb");
      Files.writeString(
          base, Files.readString(base).replace("</body>", "<p>" + year + "</p>\n</body>"));
      Path style = folder.resolve("themes/civic/assets/style.css");
      Files.writeString(style, Files.readString(style) + "body { color: #00" + year + " }\n");
      assertEquals(List.of(), kept.build());
      later = Files.readAllBytes(kept.site().resolve(year + "/office/revenue.html"));
      assertTrue(
          new String(later, java.nio.charset.StandardCharsets.UTF_8)
              .contains("<p>" + year + "</p>"));
      assertSame(first, kept.pages("2025/"));
      assertEquals(List.of(), kept.deadLinks());
    }
    String archive = Files.readString(kept.site().resolve("archive.html"));
    String digest = FileDigest.of(content.resolve("archive/budget-2025.bagit.zip")).sha256();
    assertTrue(
        archive.contains("href=\"archive/budget-2025.bagit.zip\"") && archive.contains(digest));
    assertEquals(
        List.of(), MinimalArchive.verify(kept.site().resolve("archive/budget-2025.bagit.zip")));
  }

  /** The sources make other files than were archived, where the site tells another licence. */
  @Test
  void catalogueTellsTheArchivedFiles() throws IOException {
    kept.publicAddress();
    kept.register(2025);
    Path site = content.resolve("site.yaml");
    Files.writeString(
        site, Files.readString(site) + "licence: {title: 开放, url: https://example.gov.cn/open}\n");
    assertEquals(List.of(), kept.build());
    String catalogue = Files.readString(kept.site().resolve("data.json"));
    for (String file : List.of("2025-office.zip", "2025-office.json", "2025-office.xlsx")) {
      Path published = kept.site().resolve("2025/office/" + file);
      assertTrue(catalogue.contains(FileDigest.of(published).sha256()), file);
    }
  }

  @Test
  void yearWithoutSourcesIsShownFromItsArchive() throws IOException {
    kept.register(2025);
    kept.build();
    Map<String, byte[]> first = kept.pages("2025/");
    year(2026);
    for (String file : MinimalArchive.files(content.resolve("budgets/2025")).descendingSet()) {
      Files.delete(content.resolve("budgets/2025").resolve(file));
    }
    for (String part : List.of("office/tables", "office/projects", "office", "")) {
      Files.deleteIfExists(content.resolve("budgets/2025/" + part));
    }
    assertEquals(List.of(), kept.build());
    assertSame(first, kept.pages("2025/"));
    assertEquals(List.of(), kept.deadLinks());
    String search = Files.readString(kept.site().resolve("search.html"));
    assertTrue(search.contains("只能按网页标题搜索"), search);
    assertTrue(
        search.contains("<a href=\"2025/office/revenue.html\">2025年收入表 - 镇政府办 - 2025年</a>"),
        search);
    String index = Files.readString(kept.site().resolve("search/s/b0.js"));
    assertTrue(index.contains("2025/office/revenue.html"), index);
    assertTrue(
        Files.readString(kept.site().resolve("archive.html")).contains("href=\"2025/index.html\""));
  }

  @Test
  void sourceOfAnArchivedYearDoesNotChangeSilently() throws IOException {
    kept.register(2025);
    String overview = "budgets/2025/office/overview.md";
    Files.writeString(content.resolve(overview), "## 职责\n\n办理镇政府的各项日常事务。\n");
    assertEquals(List.of("archive-changed content/" + overview), kept.build());
    kept.correct(overview);
    assertEquals(List.of(), kept.build());
    assertTrue(Files.readString(kept.site().resolve("archive.html")).contains("笔误"));
    Files.writeString(content.resolve("budgets/2025/office/tables/extra.yaml"), "{}\n");
    assertTrue(
        kept.build().contains("archive-extra content/budgets/2025/office/tables/extra.yaml"));
    Files.delete(content.resolve("budgets/2025/office/tables/extra.yaml"));
    Files.delete(content.resolve("budgets/2025/office/tables/projects.yaml"));
    assertTrue(
        kept.build().contains("archive-removed content/budgets/2025/office/tables/projects.yaml"));
  }

  @Test
  void damagedArchiveFailsTheBuild() throws IOException {
    kept.register(2025);
    Path bag = content.resolve("archive/budget-2025.bagit.zip");
    byte[] bytes = Files.readAllBytes(bag);
    bytes[bytes.length / 2] ^= 1;
    Files.write(bag, bytes);
    List<String> found = kept.build();
    assertTrue(
        found.get(0).startsWith("archive-digest content/archive/2025.yaml:5"), found::toString);
    assertFalse(Files.exists(kept.site().resolve("index.html")));
    assertEquals(List.of("archive-registered content/archive/2025.yaml"), ids(kept.register(2025)));
  }

  @Test
  void addressOfAFormerYearDoesNotVanish() throws IOException {
    year(2026);
    assertEquals(List.of(), kept.build());
    Path disclosure = content.resolve("budgets/2025/office/disclosure.yaml");
    Files.writeString(disclosure, "status: draft\n" + Files.readString(disclosure));
    List<String> found = kept.build();
    assertTrue(found.contains("address-vanishes 2025/office/"), found::toString);
    assertTrue(Files.exists(kept.site().resolve("2025/office/revenue.html")));
  }

  private void year(int year) throws IOException {
    Path to = content.resolve("budgets/" + year);
    Sites.copy(Path.of("src/test/resources/sites/minimal/content/budgets/2025"), to);
    Path disclosure = to.resolve("office/disclosure.yaml");
    String text = Files.readString(disclosure);
    Files.writeString(
        disclosure,
        text.replace("2025", String.valueOf(year)).replace("2024", String.valueOf(year - 1)));
  }

  private static List<String> ids(List<String> found) {
    return found.stream().filter(f -> f.startsWith("archive-registered")).toList();
  }

  private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> now) {
    assertEquals(first.keySet(), now.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, now.get(path), path));
  }
}
