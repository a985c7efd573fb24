package mingzhang.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs of one page. */
public final class Pdfs {
  private Pdfs() {}

  /** A page with a line of text, or without any if it is empty. */
  public static Path page(Path file, String text) throws IOException {
    return write(file, text, "", "");
  }

  /** The same with the name of its author. */
  public static Path by(Path file, String text, String author) throws IOException {
    return write(file, text, author, "");
  }

  /** The same, readable with a password alone. */
  public static Path locked(Path file, String text) throws IOException {
    return write(file, text, "", "secret");
  }

  private static Path write(Path file, String text, String author, String password)
      throws IOException {
    Files.createDirectories(file.getParent());
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      if (!text.isEmpty()) {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(text);
          content.endText();
        }
      }
      if (!author.isEmpty()) {
        pdf.getDocumentInformation().setAuthor(author);
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(file.toFile());
    }
    return file;
  }
}
