package mingzhang.read.document;

import java.io.IOException;
import java.nio.file.Path;
import mingzhang.read.document.DocumentWords.Trait;
import mingzhang.report.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, page by page; places are {@code file.pdf!p3}. */
final class PdfDocument {
  private PdfDocument() {}

  static void read(Path file, String name, DocumentWords words) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      boolean text = false;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        Place place = Place.of(name + "!p" + page);
        String said = text(pdf, page);
        text |= !said.isBlank();
        words.text(said, index -> place);
        for (PDAnnotation note : pdf.getPage(page - 1).getAnnotations()) {
          String remark = note.getContents();
          if (remark != null && !remark.isBlank()) {
            words.trait(Trait.COMMENTS, place, "");
            words.text(remark, index -> place);
          }
        }
      }
      if (!text) {
        words.trait(Trait.NO_TEXT, Place.of(name), "");
      }
      String author = pdf.getDocumentInformation().getAuthor();
      if (author != null && !author.isBlank()) {
        words.trait(Trait.AUTHOR, Place.of(name), author.strip());
      }
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      throw new IOException("a PDF that contradicts itself", e);
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
