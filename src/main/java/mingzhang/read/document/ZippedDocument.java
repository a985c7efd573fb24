package mingzhang.read.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import mingzhang.read.document.DocumentWords.Trait;
import mingzhang.report.Place;

/**
 * A document that is a ZIP file of XML parts (ECMA-376, OpenDocument, GB/T 33190): the words of all
 * parts, shown or not.
 *
 * <p>At most 256 MB are unpacked, so that a ZIP bomb costs no more; DTDs are refused.
 */
final class ZippedDocument {
  private static final long LIMIT = 256L << 20;

  private final String name;
  private final DocumentWords words;
  private long left = LIMIT;

  ZippedDocument(String name, DocumentWords words) {
    this.name = name;
    this.words = words;
  }

  void read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> parts =
          Collections.list(zip.entries()).stream()
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      boolean sheets = zip.getEntry("xl/workbook.xml") != null;
      boolean office = sheets || parts.stream().anyMatch(p -> p.getName().endsWith(".xml"));
      if (!office) {
        words.trait(Trait.NOT_SEARCHED, Place.of(name), "");
      }
      for (ZipEntry part : parts) {
        part(zip, part, sheets);
      }
      if (sheets) {
        SheetCells.read(file, name, words);
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException("a part that is no XML", e);
    }
  }

  private void part(ZipFile zip, ZipEntry part, boolean sheets)
      throws IOException, XMLStreamException {
    String path = part.getName();
    if (path.matches(".*(?:comments|threadedComment)[^/]*\\.xml")) {
      words.trait(Trait.COMMENTS, Place.of(name), "");
    }
    try (InputStream in = new Limited(zip.getInputStream(part))) {
      boolean cells = sheets && path.matches("xl/(?:worksheets/.*|sharedStrings\\.xml)");
      if (cells || !path.endsWith(".xml")) {
        in.transferTo(OutputStream.nullOutputStream());
      } else {
        new XmlWords(name, path, words).read(in);
      }
    }
  }

  /** Counts what is unpacked, of all parts together. */
  private final class Limited extends FilterInputStream {
    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      return count(got, got);
    }

    private int count(int result, int bytes) throws IOException {
      left -= Math.max(0, bytes);
      if (left < 0) {
        throw new IOException("unpacks to more than " + LIMIT + " bytes");
      }
      return result;
    }
  }
}
