package mingzhang.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An XLSX file (ISO/IEC 29500) with the same bytes on every machine: the date that the writer takes
 * from the clock is left out, merged cells, which it writes in the order of a hash set, are sorted,
 * and the zip is written anew.
 */
public final class Workbook {
  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*<[^>]*>");

  private Workbook() {}

  /**
   * A workbook; an I/O error is thrown as {@link UncheckedIOException}.
   *
   * @param title for its properties
   * @param company who publishes it, for its properties
   * @param sheets adds the sheets
   */
  public static byte[] bytes(
      String title, String company, Consumer<org.dhatim.fastexcel.Workbook> sheets) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(written, "Mingzhang", null)) {
      workbook.setCompressionLevel(0);
      workbook.properties().setTitle(title).setCompany(company);
      sheets.accept(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ZipFile.bytes(zip -> copy(written.toByteArray(), zip));
  }

  private static void copy(byte[] from, ZipFile to) {
    try {
      ZipFile.contents(from).forEach((name, bytes) -> to.add(name, part(name, bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] part(String name, byte[] bytes) {
    if (name.equals("docProps/core.xml")) {
      return changed(bytes, xml -> CREATED.matcher(xml).replaceAll(""));
    }
    return name.startsWith("xl/worksheets/sheet") ? changed(bytes, Workbook::sorted) : bytes;
  }

  private static byte[] changed(byte[] xml, UnaryOperator<String> change) {
    String text = new String(xml, StandardCharsets.UTF_8);
    String changed = change.apply(text);
    return changed.equals(text) ? xml : changed.getBytes(StandardCharsets.UTF_8);
  }

  /** A sheet names all its merged cells in one place, after the cells. */
  private static String sorted(String sheet) {
    int from = sheet.indexOf("<mergeCell ");
    int to = sheet.indexOf("</mergeCells>", Math.max(0, from));
    return from < 0 || to < 0
        ? sheet
        : Stream.of(sheet.substring(from, to).split("(?=<)"))
            .sorted()
            .collect(Collectors.joining("", sheet.substring(0, from), sheet.substring(to)));
  }
}
