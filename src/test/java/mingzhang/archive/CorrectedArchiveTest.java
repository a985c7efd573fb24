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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is corrected after a year was archived is told; the archived files stay. */
class CorrectedArchiveTest {
  @TempDir private Path folder;
  private KeptSite kept;
  private Path content;

  @BeforeEach
  void content() throws IOException {
    kept = KeptSite.in(folder);
    content = kept.content();
  }

  /** The overview says more, the disclosure tells it, and the registration both files. */
  private void correctTheDisclosure() throws IOException {
    Path disclosure = content.resolve("budgets/2025/office/disclosure.yaml");
    Path overview = content.resolve("budgets/2025/office/overview.md");
    Files.writeString(overview, Files.readString(overview) + "\n负责档案工作。\n");
    Files.writeString(
        disclosure,
        Files.readString(disclosure)
            + "corrections:\n  - {date: 2026-05-01, section: overview, to: 负责档案工作, reason: 补录}\n");
    kept.correct("budgets/2025/office/disclosure.yaml", "budgets/2025/office/overview.md");
  }

  /** The archived files go on telling what was before: other data tell what was corrected. */
  @Test
  void correctionOfAnArchivedYearIsTold() throws IOException {
    kept.register(2025);
    kept.build();
    Map<String, byte[]> first = kept.pages("2025/");
    assertFalse(Files.exists(kept.site().resolve("data/corrections.csv")));
    correctTheDisclosure();
    assertEquals(List.of(), kept.build());
    Map<String, byte[]> now = kept.pages("2025/");
    first.forEach((path, bytes) -> assertArrayEquals(bytes, now.get(path), path));
    List<String> lines = Files.readAllLines(kept.site().resolve("data/corrections.csv"));
    assertEquals(4, lines.size(), lines::toString);
    assertTrue(
        lines.get(1).contains(",\"text\",") && lines.get(1).endsWith(",\"true\""), lines::toString);
    assertTrue(lines.get(3).contains("budgets/2025/office/overview.md,,,,笔误,"), lines::toString);
    String described = Files.readString(kept.site().resolve("data/datapackage.json"));
    assertTrue(described.contains("归档之后更正了什么见 corrections.csv"), described);
  }

  /** Only the registration tells what was corrected: no disclosure lists it. */
  @Test
  void correctionInTheSourcesAloneIsToldEverywhere() throws IOException {
    kept.publicAddress();
    kept.register(2025);
    assertEquals(List.of(), kept.build());
    String equal = "数据与网页出自同一份公开资料，逐格相同；公开主体";
    assertTrue(kept.page("downloads.html").contains(equal));
    assertTrue(kept.page("corrections.html").contains("目前没有更正"));
    String overview = "budgets/2025/office/overview.md";
    Files.writeString(content.resolve(overview), "## 职责\n\n办理镇政府的各项日常事务。\n");
    kept.correct(overview);
    assertEquals(List.of(), kept.build());
    String address = "archive.html#archived-2025-1";
    String feed = kept.page("feed.xml");
    assertTrue(
        feed.contains(
            "<title>更正：2025年度归档资料</title><id>https://example.gov.cn/budget/" + address + "</id>"),
        feed);
    assertTrue(feed.contains("<updated>2026-05-01T00:00:00Z</updated>"), feed);
    assertTrue(feed.contains("<summary>" + overview + "：笔误</summary>"), feed);
    assertTrue(
        kept.page("index.html").contains("href=\"" + address + "\""), "news of the home page");
    assertTrue(kept.page("archive.html").contains("id=\"archived-2025-1\""));
    assertTrue(kept.page("data/corrections.csv").contains("\"" + address + "\""));
    String corrections = kept.page("corrections.html");
    assertFalse(corrections.contains("目前没有更正"), corrections);
    assertTrue(corrections.contains(overview), corrections);
    String downloads = kept.page("downloads.html");
    assertFalse(downloads.contains(equal), downloads);
    assertTrue(downloads.contains("跨年度的网页则使用更正后的数字"), downloads);
    assertTrue(
        kept.page("2025/downloads.html").contains(equal), "what is archived is equal in itself");
    assertEquals(List.of(), kept.deadLinks());
  }

  /** What the disclosure tells itself is not told a second time for its files. */
  @Test
  void feedTellsACorrectionOnce() throws IOException {
    kept.publicAddress();
    kept.register(2025);
    correctTheDisclosure();
    assertEquals(List.of(), kept.build());
    String feed = kept.page("feed.xml");
    assertEquals(2, feed.split("<title>更正：", -1).length, feed);
    assertFalse(feed.contains("archive.html"), feed);
    Files.writeString(
        content.resolve("archive/2025.yaml"),
        "  - {date: 2026-05-02, file: budgets/2025/office/overview.md, reason: 又一处笔误}\n",
        java.nio.file.StandardOpenOption.APPEND);
    assertEquals(List.of(), kept.build());
    assertTrue(kept.page("feed.xml").contains("archive.html#archived-2025-3</id>"), "another day");
  }

  @Test
  void correctionOfAnArchivedYearHasADate() throws IOException {
    kept.register(2025);
    Path registration = content.resolve("archive/2025.yaml");
    Files.writeString(
        registration,
        Files.readString(registration)
            + "corrections:\n  - {file: budgets/2025/office/overview.md, reason: 笔误}\n");
    List<String> found = kept.build();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("missing-key content/archive/2025.yaml:"), found::toString);
  }
}
