package mingzhang.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file of one table: RFC 4180 (commas, CRLF at the end of every line, quotes as needed), a
 * line of headings, UTF-8 with a byte order mark, without which Excel garbles Chinese.
 *
 * @param headings names of the columns, each once
 * @param rows lines of as many fields as there are columns
 */
record CsvTable(List<String> headings, List<List<CsvField>> rows) {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Copies the lists; fails where a line has another number of fields than the headings. */
  CsvTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    if (headings.stream().distinct().count() != headings.size()) {
      throw new IllegalArgumentException("a heading stands twice: " + headings);
    }
    for (List<CsvField> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(row.size() + " fields under " + headings);
      }
    }
  }

  /** The file. */
  byte[] bytes() {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(quotes()).build(text)) {
      writer.writeRecord(headings.stream().map(CsvText::defused).toList());
      for (List<CsvField> row : rows) {
        writer.writeRecord(row.stream().map(CsvField::written).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Lines are counted from 1, the headings are the first; fields from 0. */
  private QuoteStrategy quotes() {
    return new QuoteStrategy() {
      @Override
      public boolean quoteValue(int line, int field, String value) {
        return line > 1 && rows.get(line - 2).get(field).quoted();
      }
    };
  }
}
