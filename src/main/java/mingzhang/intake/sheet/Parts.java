package mingzhang.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/**
 * Looks through the parts of a workbook before anything is made of it: unpacks each once without
 * keeping it, so that a zip bomb, a program or a DTD is met here and does no harm.
 */
final class Parts {
  private final Place place;
  private final Map<String, SheetMarks> marks = new HashMap<>();
  private Map<String, String> sheets = Map.of();
  private Map<Integer, Integer> indents = Map.of();
  private long unpacked;
  private int cells;

  private Parts(Place place) {
    this.place = place;
  }

  /** Looks through a file. */
  static Parts of(Path file, Place place) throws IOException, Refusal {
    Parts parts = new Parts(place);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      parts.names(zip);
      parts.read(zip);
    } catch (ZipException
        | java.io.EOFException
        | XMLStreamException
        | IllegalArgumentException e) {
      throw new Refusal(Finding.error("workbook-damaged", place).withHint("workbook-damaged"));
    }
    return parts;
  }

  /** What the library does not tell of the sheet with a relation id. */
  SheetMarks sheet(String relation) {
    return marks.getOrDefault(sheets.getOrDefault(relation, ""), SheetMarks.NONE);
  }

  private void names(ZipFile zip) throws Refusal {
    Set<String> seen = new HashSet<>();
    if (zip.size() > Limits.PARTS) {
      throw tooLarge();
    }
    for (ZipEntry entry : zip.stream().toList()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (!seen.add(name)) {
        throw new Refusal(Finding.error("workbook-damaged", place).withHint("workbook-damaged"));
      }
      if (name.matches(".*(vbaproject\\.bin|xl/macrosheets/.*|xl/activex/.*)")) {
        throw new Refusal(Finding.error("workbook-macros", place).withHint("workbook-macros"));
      }
      if (name.matches("xl/(externallinks/.*|connections\\.xml)")) {
        throw new Refusal(Finding.error("workbook-links", place).withHint("workbook-links"));
      }
    }
    if (!seen.contains("[content_types].xml") || !seen.contains("xl/workbook.xml")) {
      throw new Refusal(Finding.error("workbook-kind", place).withHint("workbook-kind"));
    }
  }

  /** Styles and relations first: the sheets refer to them. */
  private void read(ZipFile zip) throws IOException, XMLStreamException, Refusal {
    for (ZipEntry entry : zip.stream().toList()) {
      String name = entry.getName();
      if (name.equals("xl/styles.xml")) {
        indents = Xml.indents(counted(zip, entry), place);
      } else if (name.equals("xl/_rels/workbook.xml.rels")) {
        sheets = Xml.relations(counted(zip, entry), place);
      }
    }
    for (ZipEntry entry : zip.stream().toList()) {
      String name = entry.getName();
      if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
        marks.put(name, SheetMarks.read(counted(zip, entry), indents, place, this::cell));
      } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
        Xml.withoutDtd(counted(zip, entry), place);
      } else {
        counted(zip, entry).transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private void cell() throws Refusal {
    if (++cells > Limits.CELLS) {
      throw tooLarge();
    }
  }

  private Refusal tooLarge() {
    return new Refusal(Finding.error("workbook-too-large", place).withHint("workbook-too-large"));
  }

  private InputStream counted(ZipFile zip, ZipEntry entry) throws IOException {
    return new CountedStream(zip.getInputStream(entry), this::count);
  }

  private void count(int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > Limits.UNPACKED) {
      throw new CountedStream.TooMuch();
    }
  }
}
