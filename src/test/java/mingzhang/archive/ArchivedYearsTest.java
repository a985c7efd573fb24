package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.Archive;
import mingzhang.ArchiveOptions;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.broken.Sites;
import mingzhang.report.Finding;
import mingzhang.report.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registered year stays what it was in every later build. */
class ArchivedYearsTest {
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void content() throws IOException {
    content = folder.resolve("content");
    Sites.copy(Path.of("src/test/resources/sites/minimal/content"), content);
    Sites.copy(Path.of("themes"), folder.resolve("themes"));
  }

  @Test
  void oldestOfThreeYearsStaysByteForByteUnderANewTheme() throws IOException {
    assertEquals(List.of(), register(2025));
    assertEquals(List.of(), build());
    Map<String, byte[]> first = pages("2025/");
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
      assertEquals(List.of(), build());
      later = Files.readAllBytes(site().resolve(year + "/office/revenue.html"));
      assertTrue(
          new String(later, java.nio.charset.StandardCharsets.UTF_8)
              .contains("<p>" + year + "</p>"));
      assertSame(first, pages("2025/"));
      assertEquals(List.of(), deadLinks());
    }
    String archive = Files.readString(site().resolve("archive.html"));
    String digest = FileDigest.of(content.resolve("archive/budget-2025.bagit.zip")).sha256();
    assertTrue(
        archive.contains("href=\"archive/budget-2025.bagit.zip\"") && archive.contains(digest));
    assertEquals(List.of(), MinimalArchive.verify(site().resolve("archive/budget-2025.bagit.zip")));
  }

  /** The sources make other files than were archived, where the site tells another licence. */
  @Test
  void catalogueTellsTheArchivedFiles() throws IOException {
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "base_url: https://example.gov.cn/budget/\n");
    register(2025);
    Files.writeString(
        site, Files.readString(site) + "licence: {title: 开放, url: https://example.gov.cn/open}\n");
    assertEquals(List.of(), build());
    String catalogue = Files.readString(site().resolve("data.json"));
    for (String file : List.of("2025-office.zip", "2025-office.json", "2025-office.xlsx")) {
      Path published = site().resolve("2025/office/" + file);
      assertTrue(catalogue.contains(FileDigest.of(published).sha256()), file);
    }
  }

  @Test
  void yearWithoutSourcesIsShownFromItsArchive() throws IOException {
    register(2025);
    build();
    Map<String, byte[]> first = pages("2025/");
    year(2026);
    for (String file : MinimalArchive.files(content.resolve("budgets/2025")).descendingSet()) {
      Files.delete(content.resolve("budgets/2025").resolve(file));
    }
    for (String part : List.of("office/tables", "office/projects", "office", "")) {
      Files.deleteIfExists(content.resolve("budgets/2025/" + part));
    }
    assertEquals(List.of(), build());
    assertSame(first, pages("2025/"));
    assertEquals(List.of(), deadLinks());
    String search = Files.readString(site().resolve("search.html"));
    assertTrue(search.contains("只能按网页标题搜索"), search);
    assertTrue(
        search.contains("<a href=\"2025/office/revenue.html\">2025年收入表 - 镇政府办 - 2025年</a>"),
        search);
    String index = Files.readString(site().resolve("search/s/b0.js"));
    assertTrue(index.contains("2025/office/revenue.html"), index);
    assertTrue(
        Files.readString(site().resolve("archive.html")).contains("href=\"2025/index.html\""));
  }

  @Test
  void sourceOfAnArchivedYearDoesNotChangeSilently() throws IOException {
    register(2025);
    String overview = "budgets/2025/office/overview.md";
    Files.writeString(content.resolve(overview), "## 职责\n\n办理镇政府的各项日常事务。\n");
    assertEquals(List.of("archive-changed content/" + overview), build());
    correct(overview);
    assertEquals(List.of(), build());
    assertTrue(Files.readString(site().resolve("archive.html")).contains("笔误"));
    Files.writeString(content.resolve("budgets/2025/office/tables/extra.yaml"), "{}\n");
    assertTrue(build().contains("archive-extra content/budgets/2025/office/tables/extra.yaml"));
    Files.delete(content.resolve("budgets/2025/office/tables/extra.yaml"));
    Files.delete(content.resolve("budgets/2025/office/tables/projects.yaml"));
    assertTrue(
        build().contains("archive-removed content/budgets/2025/office/tables/projects.yaml"));
  }

  /** The archived files go on telling what was before: other data tell what was corrected. */
  @Test
  void correctionOfAnArchivedYearIsTold() throws IOException {
    register(2025);
    build();
    Map<String, byte[]> first = pages("2025/");
    assertFalse(Files.exists(site().resolve("data/corrections.csv")));
    Path disclosure = content.resolve("budgets/2025/office/disclosure.yaml");
    Path overview = content.resolve("budgets/2025/office/overview.md");
    Files.writeString(overview, Files.readString(overview) + "\n负责档案工作。\n");
    Files.writeString(
        disclosure,
        Files.readString(disclosure)
            + "corrections:\n  - {date: 2026-05-01, section: overview, to: 负责档案工作, reason: 补录}\n");
    correct("budgets/2025/office/disclosure.yaml", "budgets/2025/office/overview.md");
    assertEquals(List.of(), build());
    Map<String, byte[]> now = pages("2025/");
    first.forEach((path, bytes) -> assertArrayEquals(bytes, now.get(path), path));
    List<String> lines = Files.readAllLines(site().resolve("data/corrections.csv"));
    assertEquals(4, lines.size(), lines::toString);
    assertTrue(
        lines.get(1).contains(",\"text\",") && lines.get(1).endsWith(",\"true\""), lines::toString);
    assertTrue(lines.get(3).contains("budgets/2025/office/overview.md,,,,笔误,"), lines::toString);
    String described = Files.readString(site().resolve("data/datapackage.json"));
    assertTrue(described.contains("归档之后更正了什么见 corrections.csv"), described);
  }

  @Test
  void damagedArchiveFailsTheBuild() throws IOException {
    register(2025);
    Path bag = content.resolve("archive/budget-2025.bagit.zip");
    byte[] bytes = Files.readAllBytes(bag);
    bytes[bytes.length / 2] ^= 1;
    Files.write(bag, bytes);
    List<String> found = build();
    assertTrue(
        found.get(0).startsWith("archive-digest content/archive/2025.yaml:5"), found::toString);
    assertFalse(Files.exists(site().resolve("index.html")));
    assertEquals(List.of("archive-registered content/archive/2025.yaml"), ids(register(2025)));
  }

  @Test
  void addressOfAFormerYearDoesNotVanish() throws IOException {
    year(2026);
    assertEquals(List.of(), build());
    Path disclosure = content.resolve("budgets/2025/office/disclosure.yaml");
    Files.writeString(disclosure, "status: draft\n" + Files.readString(disclosure));
    List<String> found = build();
    assertTrue(found.contains("address-vanishes 2025/office/"), found::toString);
    assertTrue(Files.exists(site().resolve("2025/office/revenue.html")));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void correct(String... files) throws IOException {
    Path registration = content.resolve("archive/2025.yaml");
    StringBuilder text = new StringBuilder(Files.readString(registration) + "corrections:\n");
    for (String file : files) {
      text.append("  - {date: 2026-05-01, file: ").append(file).append(", reason: 笔误}\n");
    }
    Files.writeString(registration, text);
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

  private BuildOptions options() {
    return new BuildOptions(
        content, "content", site(), folder.resolve("themes"), Optional.empty(), true);
  }

  private List<String> build() {
    return errors(new Build(options()).run().findings());
  }

  private List<String> register(int year) {
    return errors(
        new Archive(
                new ArchiveOptions(
                    options(),
                    year,
                    LocalDate.of(year + 1, 3, 31),
                    content.resolve("archive"),
                    "content/archive",
                    EnumSet.of(Form.BAGIT, Form.WACZ),
                    Optional.empty(),
                    true))
            .run()
            .outcome()
            .findings());
  }

  private static List<String> ids(List<String> found) {
    return found.stream().filter(f -> f.startsWith("archive-registered")).toList();
  }

  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.id() + " " + f.place())
        .toList();
  }

  private Map<String, byte[]> pages(String under) throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    for (String path : MinimalArchive.files(site())) {
      if (path.startsWith(under)) {
        pages.put(path, Files.readAllBytes(site().resolve(path)));
      }
    }
    return pages;
  }

  private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> now) {
    assertEquals(first.keySet(), now.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, now.get(path), path));
  }

  private List<String> deadLinks() throws IOException {
    NavigableSet<String> files = MinimalArchive.files(site());
    TreeSet<String> dead = new TreeSet<>();
    for (String page : files) {
      if (page.endsWith(".html")) {
        for (String target : LinkCheck.targets(page, Files.readString(site().resolve(page)))) {
          if (!files.contains(target)) {
            dead.add(page + " -> " + target);
          }
        }
      }
    }
    return List.copyOf(dead);
  }
}
