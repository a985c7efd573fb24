package mingzhang.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF that a browser has made: its sheets, what stands on them, and who made it. */
final class PrintedPages implements AutoCloseable {
  private final PDDocument pdf;

  private PrintedPages(PDDocument pdf) {
    this.pdf = pdf;
  }

  static PrintedPages read(Path file) throws IOException {
    return new PrintedPages(Loader.loadPDF(file.toFile()));
  }

  int sheets() {
    return pdf.getNumberOfPages();
  }

  /** On which sheet, from 1, each place is; places that the PDF does not know are not there. */
  Map<String, Integer> sheets(List<String> places) throws IOException {
    Map<String, Integer> sheets = new LinkedHashMap<>();
    for (String place : places) {
      PDPageDestination found =
          pdf.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(place));
      if (found != null && found.retrievePageNumber() >= 0) {
        sheets.put(place, found.retrievePageNumber() + 1);
      }
    }
    return sheets;
  }

  /** All text, without spaces, in the order in which the page has it. */
  String words() throws IOException {
    return PaperPage.plain(new PDFTextStripper().getText(pdf));
  }

  /** The sheets, from 1, on which text runs over the right or the lower edge. */
  SortedSet<Integer> cut() throws IOException {
    SortedSet<Integer> cut = new TreeSet<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        PDRectangle sheet = getCurrentPage().getCropBox();
        float right = text.getTextMatrix().getTranslateX() + text.getWidth();
        boolean blank = text.getUnicode() == null || text.getUnicode().isBlank();
        if (!blank
            && (right > sheet.getUpperRightX() + 1
                || text.getTextMatrix().getTranslateY() < sheet.getLowerLeftY() - 1)) {
          cut.add(getCurrentPageNo());
        }
        super.processTextPosition(text);
      }
    }.writeText(pdf, Writer.nullWriter());
    return cut;
  }

  /**
   * The PDF as it is kept: with its own title in the window, and without the time it was made at,
   * so that the same site gives the same bytes.
   *
   * @param seed what its identifier is made from
   */
  byte[] bytes(String title, String creator, long seed) throws IOException {
    String producer = String.valueOf(pdf.getDocumentInformation().getProducer());
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    about.setCreator(creator);
    about.setProducer(producer);
    pdf.setDocumentInformation(about);
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(shown);
    pdf.setDocumentId(seed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
