package mingzhang.read.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.report.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The cells of an XLSX file, a row at a time; places are {@code file.xlsx!sheet!C12}. */
final class SheetCells {
  private SheetCells() {}

  static void read(Path file, String name, DocumentWords words) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> row(row, name + "!" + sheet.getName() + "!", words));
        }
      }
    } catch (RuntimeException e) {
      throw new IOException("a workbook that contradicts itself", e);
    }
  }

  private static void row(Row row, String sheet, DocumentWords words) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null && cell.getRawValue() != null) {
        starts.add(text.length());
        addresses.add(cell.getAddress().toString());
        text.append(value(cell).replace('\n', ' ')).append('\t');
      }
    }
    if (!starts.isEmpty()) {
      words.text(text.toString(), index -> Place.of(sheet + addresses.get(cell(starts, index))));
    }
  }

  /** Long numbers are stored with an exponent, which hides their digits. */
  private static String value(Cell cell) {
    return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getRawValue();
  }

  private static int cell(List<Integer> starts, int index) {
    int cell = 0;
    while (cell + 1 < starts.size() && starts.get(cell + 1) <= index) {
      cell++;
    }
    return cell;
  }
}
