package mingzhang.intake.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads XLSX (ISO/IEC 29500) through fastexcel, row by row; only cells that hold something stay.
 */
final class Xlsx {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final String shown;
  private final Place place;

  Xlsx(String shown) {
    this.shown = shown;
    this.place = Place.of(shown);
  }

  /** Whether the bytes are those of a file from before XLSX, or of an encrypted one. */
  static boolean isOle2(byte[] bytes) {
    return bytes.length >= 4 && java.util.Arrays.equals(bytes, 0, 4, OLE2, 0, 4);
  }

  /** Whether bytes in the old container hold an encrypted XLSX. */
  static boolean isEncrypted(byte[] bytes) {
    for (int i = 0; i + ENCRYPTED.length <= bytes.length; i++) {
      if (java.util.Arrays.equals(bytes, i, i + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
        return true;
      }
    }
    return false;
  }

  List<Sheet> read(Path file) throws IOException, Refusal {
    Parts parts = Parts.of(file, place);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      List<Sheet> sheets = new ArrayList<>();
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(sheet(sheet, parts.sheet(sheet.getId()), new Days(workbook.isDate1904())));
      }
      return sheets;
    } catch (RuntimeException e) { // the library has no exception of its own for all damage
      throw new Refusal(Finding.error("workbook-damaged", place).withHint("workbook-damaged"));
    }
  }

  private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, SheetMarks marks, Days days)
      throws IOException {
    List<SheetCell> cells = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(row -> row.forEach(cell -> add(cell, marks, days, cells)));
    }
    return new Sheet(
        shown,
        sheet.getName(),
        sheet.getVisibility() != SheetVisibility.VISIBLE,
        cells,
        marks.regions(),
        marks.hiddenRows(),
        marks.hiddenColumns());
  }

  private static void add(
      @org.jspecify.annotations.Nullable Cell cell,
      SheetMarks marks,
      Days days,
      List<SheetCell> cells) {
    if (cell == null || (cell.getType() == CellType.EMPTY && cell.getFormula() == null)) {
      return;
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    String address = cell.getAddress().toString();
    SheetCell.Kind kind = kind(cell, raw);
    boolean missing = kind == SheetCell.Kind.NO_VALUE && !marks.words().contains(address);
    if (raw.isBlank() && !missing) {
      return;
    }
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    cells.add(
        days.written(
            new SheetCell(
                cell.getAddress().getRow(),
                cell.getColumnIndex(),
                kind,
                raw,
                Days.format(cell.getDataFormatId(), format),
                marks.indents().getOrDefault(address, 0))));
  }

  /** A formula is what its stored value is. */
  private static SheetCell.Kind kind(Cell cell, String raw) {
    return switch (cell.getType()) {
      case NUMBER -> SheetCell.Kind.NUMBER;
      case STRING, EMPTY -> SheetCell.Kind.TEXT;
      case BOOLEAN -> SheetCell.Kind.FLAG;
      case ERROR -> SheetCell.Kind.ERROR;
      case FORMULA -> {
        if (raw.isEmpty()) {
          yield cell.getValue() == null ? SheetCell.Kind.NO_VALUE : SheetCell.Kind.TEXT;
        }
        if (raw.matches("#(REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!)")) {
          yield SheetCell.Kind.ERROR;
        }
        yield raw.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?") && !(cell.getValue() instanceof String)
            ? SheetCell.Kind.NUMBER
            : SheetCell.Kind.TEXT;
      }
    };
  }
}
