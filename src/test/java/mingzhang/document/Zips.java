package mingzhang.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files of XML parts: workbooks and texts. */
public final class Zips {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Zips() {}

  /** A file with these parts. */
  public static Path zip(Path file, Map<String, String> parts) throws IOException {
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /**
   * The parts of a workbook with two sheets, of which the second is hidden.
   *
   * @param shown text of cell A1 of the first sheet
   * @param hidden text of cell B3 of the second
   */
  public static Map<String, String> workbook(String shown, String hidden) {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"%s.sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"%s.sharedStrings+xml\"/></Types>"
            .formatted(TYPE, TYPE));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    parts.put(
        "xl/workbook.xml",
        "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"底稿\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/></sheets></workbook>"
            .formatted(MAIN, OFFICE));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"%s/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"r3\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE, OFFICE, OFFICE));
    parts.put(
        "xl/sharedStrings.xml",
        "<sst %s><si><t>%s</t></si><si><t>%s</t></si></sst>".formatted(MAIN, shown, hidden));
    parts.put("xl/worksheets/sheet1.xml", sheet("A1", 1, 0));
    parts.put("xl/worksheets/sheet2.xml", sheet("B3", 3, 1));
    return parts;
  }

  private static String sheet(String cell, int row, int string) {
    return "<worksheet %s><sheetData><row r=\"%d\"><c r=\"%s\" t=\"s\"><v>%d</v></c></row></sheetData></worksheet>"
        .formatted(MAIN, row, cell, string);
  }

  /** The parts of a text, its body given as WordprocessingML. */
  public static Map<String, String> text(String body) {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return new TreeMap<>(
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(word, body)));
  }

  /** Properties of a file with the name of its author. */
  public static String author(String name) {
    return "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>%s</dc:creator></cp:coreProperties>"
        .formatted(name);
  }
}
