package mingzhang.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.document.Pdfs;
import mingzhang.document.Zips;
import mingzhang.model.Contact;
import mingzhang.model.Document;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in original documents, and where. */
class DocumentsTest {
  private static final String CITIZEN = "11010519491231002X";

  @TempDir Path folder;

  @Test
  void cellsOfHiddenSheets() throws IOException {
    Map<String, String> parts = Zips.workbook("预算收支总表", "身份证 " + CITIZEN);
    assertEquals(
        List.of("document-hidden-sheet budget.xlsx", "citizen-id budget.xlsx!底稿!B3"),
        found(Zips.zip(file("budget.xlsx"), parts)));
  }

  @Test
  void numbersOfCells() throws IOException {
    Map<String, String> parts = Zips.workbook("预算收支总表", "说明");
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml", (k, xml) -> xml.replace("t=\"s\"><v>0", "><v>1.3800138E10"));
    parts.computeIfPresent("xl/workbook.xml", (k, xml) -> xml.replace("state=\"hidden\" ", ""));
    assertEquals(
        List.of("mobile-number budget.xlsx!表一!A1"), found(Zips.zip(file("budget.xlsx"), parts)));
  }

  @Test
  void thisProgramIsNoAuthor() throws IOException {
    Map<String, String> parts = Zips.workbook("预算收支总表", "说明");
    parts.computeIfPresent("xl/workbook.xml", (k, xml) -> xml.replace("state=\"hidden\" ", ""));
    parts.put("docProps/core.xml", Zips.author("Mingzhang"));
    assertEquals(List.of(), found(Zips.zip(file("budget.xlsx"), parts)));
  }

  @Test
  void commentsAndAuthors() throws IOException {
    Map<String, String> parts = Zips.workbook("预算收支总表", "说明");
    parts.computeIfPresent("xl/workbook.xml", (k, xml) -> xml.replace("state=\"hidden\" ", ""));
    parts.put("docProps/core.xml", Zips.author("某甲"));
    parts.put(
        "xl/comments1.xml",
        "<comments><commentList><comment><text><r><t>问 138</t></r><r><t>00138000</t></r></text></comment></commentList></comments>");
    assertEquals(
        List.of(
            "document-author budget.xlsx",
            "document-comments budget.xlsx",
            "mobile-number budget.xlsx!xl/comments1.xml"),
        found(Zips.zip(file("budget.xlsx"), parts)));
  }

  @Test
  void wordsThatWereDeleted() throws IOException {
    String body = "<w:p><w:del><w:r><w:delText>" + CITIZEN + "</w:delText></w:r></w:del></w:p>";
    assertEquals(
        List.of("document-changes note.docx", "citizen-id note.docx!word/document.xml"),
        found(Zips.zip(file("note.docx"), Zips.text(body))));
  }

  @Test
  void pdfs() throws IOException {
    assertEquals(
        List.of("citizen-id a.pdf!p1"), found(Pdfs.page(file("a.pdf"), "ID " + CITIZEN + ".")));
    assertEquals(
        List.of("document-author b.pdf"), found(Pdfs.by(file("b.pdf"), "Budget 2025", "某甲")));
    assertEquals(List.of("document-without-text c.pdf"), found(Pdfs.page(file("c.pdf"), "")));
    assertEquals(List.of("document-not-searched d.pdf"), found(Pdfs.locked(file("d.pdf"), "x")));
  }

  @Test
  void plainTextOfOlderPrograms() throws IOException {
    Path file =
        Files.write(file("a.csv"), ("姓名,证件\n甲," + CITIZEN).getBytes(Charset.forName("GBK")));
    assertEquals(List.of("citizen-id a.csv:2:3"), found(file));
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertEquals(
        List.of("document-not-searched a.pdf"),
        found(Files.writeString(file("a.pdf"), "%PDF-1.7 x")));
    assertEquals(
        List.of("document-not-searched a.doc"),
        found(
            Files.write(file("a.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})));
    assertEquals(
        List.of("document-not-searched a.docx"),
        found(
            Zips.zip(
                file("a.docx"),
                Map.of(
                    "word/document.xml",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"))));
    assertEquals(
        List.of("document-not-searched a.ods"),
        found(Zips.zip(file("a.ods"), Map.of("content.xml", "<a>", "b", " ".repeat(10)))));
    assertEquals(
        List.of("document-without-text a.png"), found(Files.writeString(file("a.png"), "x")));
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    String spaces = " ".repeat(16 << 20);
    for (int i = 0; i < 20; i++) {
      parts.put("part" + i, spaces);
    }
    parts.put("content.xml", "<a/>");
    assertEquals(List.of("document-not-searched a.odt"), found(Zips.zip(file("a.odt"), parts)));
  }

  @Test
  void officialContactsAreLeftAlone() throws IOException {
    Path file = Files.writeString(file("a.txt"), "电话 138 0013 8000，邮箱 Office@example.org");
    Contact contact = new Contact("", "0356-5822345、13800138000", "office@example.org", "");
    assertEquals(List.of(), found(file, contact));
    assertEquals(List.of("mobile-number a.txt:1:4", "mail-address a.txt:1:21"), found(file));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static List<String> found(Path file, Contact... contacts) {
    Findings findings = new Findings();
    String name = String.valueOf(file.getFileName());
    Privacy.of(List.of(contacts), n -> Optional.empty(), findings)
        .document(new Document(name, file), name);
    return findings.sorted().stream().map(f -> f.id() + " " + place(f.place())).toList();
  }

  private static String place(Place place) {
    return place.toString();
  }
}
