package mingzhang.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mingzhang.model.Document;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.model.PageLink;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralReaderTest {
  private static final String HEADER =
      "title=关于本站\ndate=2025-03-01\ntype=page\nstatus=published\n~~~~~~\n";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void folder() throws IOException {
    content = new ContentFolder(Files.createDirectory(temp.resolve("content")));
  }

  @Test
  void readsAPageWithAllOfItsHeader() {
    content.with(
        "pages/help/reading.md",
        """
        title = 怎样阅读
        date=2025-03-01
        type=page

        status=published
        tags=说明， 帮助,说明
        summary=一句话。
        ~~~~~~

        见 [术语](../../glossary.html#a) 和[关于](../about.md)。
        """);
    General general = content.read();
    assertEquals(List.of(), content.told());
    String file = "content/pages/help/reading.md";
    assertEquals(
        new GeneralPage(
            "pages/help/reading.html",
            "page",
            "怎样阅读",
            LocalDate.of(2025, 3, 1),
            List.of("说明", "帮助"),
            "一句话。",
            "<p>见 <a href=\"../../glossary.html#a\">术语</a> 和<a href=\"../about.html\">关于</a>。</p>\n",
            "\n见 [术语](../../glossary.html#a) 和[关于](../about.md)。\n",
            List.of(
                new PageLink("glossary.html", new Place(file, 10, 3), false),
                new PageLink("pages/about.html", new Place(file, 10, 32), false)),
            Place.of(file)),
        general.pages().get(0));
  }

  @Test
  void noticesComeLatestFirst() {
    String header = "title=甲\ntype=notice\nstatus=published\ndate=";
    content
        .with("notices/a.md", header + "2025-01-01\n~~~~~~\n甲\n")
        .with("notices/b.md", header + "2025-02-01\n~~~~~~\n甲\n")
        .with("notices/c.md", header + "2025-01-01\n~~~~~~\n甲\n");
    assertEquals(
        List.of("notices/b.html", "notices/a.html", "notices/c.html"),
        content.read().notices().stream().map(GeneralPage::url).toList());
  }

  @Test
  void aFolderWithoutGeneralPagesIsEmpty() {
    assertTrue(content.with("budgets/2025/x/overview.md", "x").read().isEmpty());
    assertEquals(List.of(), content.told());
  }

  @Test
  void aDraftIsToldAndLeftOut() {
    content.with("pages/a.md", HEADER.replace("published", "draft") + "x");
    assertTrue(content.read().isEmpty());
    assertEquals(List.of("content/pages/a.md: page-draft"), content.told());
    assertEquals(Severity.HINT, content.findings.sorted().get(0).severity());
  }

  @Test
  void filesThatOnlyDraftsLeadToAreHeldBack() {
    content
        .with("pages/a.md", HEADER.replace("published", "draft") + "[甲](a.csv)，[乙](both.csv)")
        .with("pages/b.md", HEADER + "[乙](both.csv)")
        .with("pages/a.csv", "甲")
        .with("pages/both.csv", "乙")
        .with("pages/nobody.csv", "丙");
    General general = content.read();
    assertEquals(
        List.of("pages/both.csv", "pages/nobody.csv"),
        general.files().stream().map(Document::name).toList());
    assertEquals(List.of("pages/a.html", "pages/a.csv"), general.heldBack());
    assertEquals(
        List.of("content/pages/a.csv: page-draft-file", "content/pages/a.md: page-draft"),
        content.told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title=x                    | 1:1 page-no-header",
        "正文                        | 1:1 page-no-header",
        "title=x;~~~~~;正文          | 2:1 page-separator",
        "title=x;～～～～～～;正文     | 2:1 page-separator",
        "标题;TITLE=x;date=2025-03-01;type=page;status=published;~~~~~~;正文"
            + " | 1:1 page-header-line, 2:1 page-unknown-key",
        "titel=x;date=2025-03-01;type=page;status=published;~~~~~~;正文 | 1:1 page-unknown-key",
        "title=x;title=y;date=2025-03-01;type=page;status=published;~~~~~~;正文"
            + " | 2:1 page-duplicate-key",
        "title=;date=2025-03-01;type=page;status=published;~~~~~~;正文 | 1:7 page-blank-value",
        "title={x};date=2025-03-01;type=page;status=published;~~~~~~;正文 | 1:7 page-json-value",
        "date=2025-03-01;type=page;status=published;~~~~~~;正文 | 4:1 page-missing-key",
        "title=x;date=2025-03-01;type=post;status=published;~~~~~~;正文 | 3:6 page-bad-type",
        "title=x;date=2025-03-01;type=notice;status=published;~~~~~~;正文 | 3:6 page-type-folder",
        "title=x;date=2025-03-01;type=page;status=published-date;~~~~~~;正文"
            + " | 4:8 page-bad-status",
        "title=x;date= 2025-02-30;type=page;status=published;~~~~~~;正文 | 2:7 page-bad-date",
        "title=x;date=2025年3月1日;type=page;status=published;~~~~~~;正文 | 2:6 page-bad-date",
        "title=x;date=2025-03-01;type=page;status=published;~~~~~~; | 6:1 page-no-text",
        "title=x;date=2025-03-01;type=page;status=published;~~~~~~;;[x](javascript:1)"
            + " | 7:1 link-refused",
        "title=x;date=2025-03-01;type=page;status=published;~~~~~~;[x](../../y.html)"
            + " | 6:1 page-link-outside",
      })
  void whatIsWrongInAFileIsToldWithItsPlace(String lines, String expected) {
    content.with("pages/a.md", lines.replace(';', '\n')).read();
    List<String> told =
        content.told().stream()
            .map(t -> t.replace("content/pages/a.md:", "").replace(": ", " "))
            .toList();
    assertEquals(expected, String.join(", ", told));
  }

  @Test
  void eachMissingKeyIsTold() {
    content.with("pages/a.md", "~~~~~~\n正文\n").read();
    assertEquals(
        List.of("[date]", "[status]", "[title]", "[type]"),
        content.findings.sorted().stream().map(f -> f.message().args().toString()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "pages/关于.md, page-file-name",
    "pages/a b.md, page-file-name",
    "pages/About.md, page-file-name",
    "pages/a.b.md, page-file-name",
    "pages/我的/a.md, page-file-name",
    "pages/.hidden.md, page-file-name",
    "pages/a.html, page-file-kind",
    "pages/a.adoc, page-file-kind",
    "pages/a.yaml, page-file-kind",
    "pages/a, page-file-kind",
    "pages/a.md~, page-file-kind",
    "assets/a.md, page-file-kind",
    "assets/a.js, page-file-kind",
    "notices/index.md, page-url-taken",
  })
  void everyOtherFileIsAFinding(String file, String id) {
    content.page(file, "x").read();
    assertEquals(1, content.told().size(), content.told().toString());
    assertTrue(content.told().get(0).endsWith(": " + id), content.told().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg><script>x</script></svg>|6",
        "<svg><path onload='x'/></svg>|11",
        "<svg><a href='javascript:x'/></svg>|15",
      })
  void picturesWithScriptsAreFindings(String svg, int column) {
    content.with("assets/a.svg", svg).with("assets/b.svg", "<svg><text>on = 1</text></svg>").read();
    assertEquals(
        List.of("content/assets/a.svg:1:" + column + ": page-file-script"), content.told());
  }

  @Test
  void lockFilesOfOfficeAreToldAndNotPublished() {
    content.with("assets/~$a.docx", "x").with("assets/a.docx", "x");
    assertEquals(
        List.of("assets/a.docx"), content.read().files().stream().map(Document::name).toList());
    assertEquals(List.of("content/assets/~$a.docx: temporary-file"), content.told());
  }

  @Test
  void filesThatAreNoTextAreFindings() {
    content
        .with("pages/empty.md", "")
        .with("pages/gbk.md", (HEADER + "正文").getBytes(Charset.forName("GBK")))
        .with("pages/nul.md", HEADER + "a\0b")
        .with("pages/empty.png", "")
        .read();
    assertEquals(
        List.of(
            "content/pages/empty.md: empty-file",
            "content/pages/empty.png: empty-file",
            "content/pages/gbk.md:1:7: not-utf-8",
            "content/pages/nul.md:6:2: control-character"),
        content.told());
  }

  @Test
  void symbolicLinksThatLeadOutAreFindings() throws IOException {
    Files.writeString(temp.resolve("secret.md"), HEADER + "x");
    Files.writeString(temp.resolve("secret.png"), "x");
    content.page("pages/good.md", "x");
    Files.createSymbolicLink(content.root.resolve("pages/a.md"), temp.resolve("secret.md"));
    Files.createSymbolicLink(content.root.resolve("pages/b.png"), temp.resolve("secret.png"));
    Files.createSymbolicLink(content.root.resolve("pages/c"), temp);
    Files.createSymbolicLink(content.root.resolve("notices"), temp);
    assertEquals(1, content.read().pages().size());
    assertEquals(
        List.of(
            "content/notices: page-folder",
            "content/pages/a.md: link-leads-out",
            "content/pages/b.png: link-leads-out",
            "content/pages/c: page-folder"),
        content.told());
  }

  @Test
  void imagesAndDocumentsBesidePagesKeepTheirAddress() {
    content.with("pages/img/a.PNG", "x").with("assets/logo.svg", "x").with("pages/.DS_Store", "x");
    assertEquals(
        List.of("pages/img/a.png", "assets/logo.svg"),
        content.read().files().stream().map(Document::name).toList());
    assertEquals(List.of(), content.told());
  }
}
