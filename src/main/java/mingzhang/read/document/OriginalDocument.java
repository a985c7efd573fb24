package mingzhang.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import mingzhang.read.SourceFile;
import mingzhang.read.document.DocumentWords.Trait;
import mingzhang.report.Place;

/**
 * An original document of any form: PDF, Office Open XML (xlsx, docx, pptx), OpenDocument, OFD
 * (GB/T 33190), or plain text in UTF-8 or GB 18030.
 */
public final class OriginalDocument {
  /** Bytes that a text file may have: 64 MB. */
  private static final long TEXT_LIMIT = 64L << 20;

  private static final Set<String> TEXTS =
      Set.of("csv", "tsv", "txt", "md", "json", "xml", "html", "htm", "yaml", "yml");

  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp");

  private OriginalDocument() {}

  /**
   * Reads everything in a document; what cannot be read is told as {@link Trait#NOT_SEARCHED}.
   *
   * @param name how it is called in messages
   */
  public static void read(Path file, String name, DocumentWords words) {
    try {
      String start = start(file);
      if (start.startsWith("%PDF-")) {
        PdfDocument.read(file, name, words);
      } else if (start.startsWith("PK\u0003\u0004")) {
        new ZippedDocument(name, words).read(file);
      } else if (IMAGES.contains(ending(name))) {
        words.trait(Trait.NO_TEXT, Place.of(name), "");
      } else if (TEXTS.contains(ending(name)) && Files.size(file) <= TEXT_LIMIT) {
        SourceFile text = new SourceFile(name, decoded(Files.readAllBytes(file)));
        words.text(text.text(), text::place);
      } else {
        words.trait(Trait.NOT_SEARCHED, Place.of(name), "");
      }
    } catch (IOException e) {
      words.trait(Trait.NOT_SEARCHED, Place.of(name), "");
    }
  }

  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }
}
