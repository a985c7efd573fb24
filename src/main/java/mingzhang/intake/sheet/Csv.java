package mingzhang.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Reads CSV (RFC 4180) in UTF-8, or in GB 18030 as Excel writes it in China, as one sheet. */
final class Csv {
  private final String shown;
  private final Place place;

  Csv(String shown) {
    this.shown = shown;
    this.place = Place.of(shown);
  }

  List<Sheet> read(byte[] bytes) throws Refusal {
    String text =
        text(bytes)
            .orElseThrow(
                () -> new Refusal(Finding.error("csv-encoding", place).withHint("csv-encoding")));
    List<SheetCell> cells = new ArrayList<>();
    try {
      for (CsvRecord line :
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
        int row = (int) line.getStartingLineNumber() - 1;
        for (int column = 0; column < line.getFieldCount(); column++) {
          if (!line.getField(column).isBlank()) {
            cells.add(
                new SheetCell(row, column, SheetCell.Kind.TEXT, line.getField(column), "", 0));
          }
        }
        if (cells.size() > Limits.CELLS) {
          throw new Refusal(
              Finding.error("workbook-too-large", place).withHint("workbook-too-large"));
        }
      }
    } catch (CsvParseException e) {
      throw new Refusal(Finding.error("workbook-damaged", place).withHint("workbook-damaged"));
    }
    return List.of(new Sheet(shown, "", false, cells, List.of(), Set.of(), Set.of()));
  }

  /** A comma, unless more lines hold semicolons or tabs, as spreadsheet programs write them too. */
  private static char separator(String text) {
    char separator = ',';
    long most = text.lines().filter(line -> line.indexOf(',') >= 0).count();
    for (char other : new char[] {';', '\t'}) {
      long lines = text.lines().filter(line -> line.indexOf(other) >= 0).count();
      if (lines > most) {
        separator = other;
        most = lines;
      }
    }
    return separator;
  }

  /** UTF-16 is known by its byte order mark only. */
  static Optional<String> text(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return wide
        ? decoded(bytes, StandardCharsets.UTF_16)
        : decoded(bytes, StandardCharsets.UTF_8)
            .or(() -> decoded(bytes, Charset.forName("GB18030")));
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
