package mingzhang.download;

import java.util.List;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Heading;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on a sheet as it is printed: title, unit of money, headings with their groups merged and
 * frozen, rows indented by level, notes below; two sides stand beside each other.
 *
 * <p>Amounts are numbers, shown with the decimals they were published with; codes are text; a blank
 * cell is nil and other absences are told in a word. A number of more than 15 digits, which no
 * spreadsheet holds exactly, is written as text.
 */
final class TableSheet {
  private static final int EXACT_DIGITS = 15;
  private static final int FIRST_HEADING = 2;

  private final Worksheet sheet;
  private final Table table;
  private final Words words;
  private final int width;
  private final int depth;
  private final boolean sided;
  private final ColumnWidths widths = new ColumnWidths();

  TableSheet(Worksheet sheet, Table table, Words words) {
    this.sheet = sheet;
    this.table = table;
    this.words = words;
    this.width = table.sides().stream().mapToInt(s -> s.columns().size()).sum();
    this.depth =
        table.sides().stream()
            .flatMap(s -> s.headings().stream())
            .mapToInt(Heading::depth)
            .max()
            .orElse(1);
    this.sided = table.sides().size() > 1;
  }

  /** Fills the sheet; the unit's name stands under the title. */
  void write(String unit) {
    title(unit);
    int first = FIRST_HEADING + (sided ? 1 : 0);
    int body = first + depth + (table.columnNumbers() ? 1 : 0);
    int left = 0;
    int end = body;
    for (Side side : table.sides()) {
      head(side, left, first);
      rows(side, left, body);
      left += side.columns().size();
      end = Math.max(end, body + side.rows().size());
    }
    notes(end);
    widths.apply(sheet);
    sheet.freezePane(sided ? 0 : leading(table.sides().get(0)), body);
    Paper.across(sheet, body);
  }

  private void title(String unit) {
    sheet.value(0, 0, table.fullTitle());
    sheet.style(0, 0).bold().fontSize(14).set();
    merge(0, 0, 0, width - 1);
    sheet.value(1, 0, unit);
    sheet.value(1, width - 1, words.say("table.unit", table.unit().name()));
    sheet.style(1, width - 1).horizontalAlignment("right").set();
  }

  private void head(Side side, int left, int first) {
    int right = left + side.columns().size() - 1;
    if (sided) {
      heading(FIRST_HEADING, left, FIRST_HEADING, right, side.title());
    }
    int at = left;
    for (Heading heading : side.headings()) {
      place(heading, first, at, first + depth - 1);
      at += heading.width();
    }
    for (int i = 0; table.columnNumbers() && i <= right - left; i++) {
      heading(first + depth, left + i, first + depth, left + i, String.valueOf(i + 1));
    }
  }

  private void place(Heading heading, int line, int left, int last) {
    int right = left + heading.width() - 1;
    boolean leaf = heading.column() != null;
    heading(line, left, leaf ? last : line, right, heading.title());
    if (leaf) {
      widths.note(left, heading.title(), ColumnWidths.HEADING);
    }
    int at = left;
    for (Heading under : heading.under()) {
      place(under, line + 1, at, last);
      at += under.width();
    }
  }

  private void heading(int top, int left, int bottom, int right, String text) {
    sheet.value(top, left, text);
    merge(top, left, bottom, right);
    sheet
        .range(top, left, bottom, right)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .borderStyle("thin")
        .fillColor("FFF2F2F2")
        .set();
  }

  private void rows(Side side, int left, int body) {
    for (int i = 0; i < side.rows().size(); i++) {
      Row row = side.rows().get(i);
      for (int c = 0; c < side.columns().size(); c++) {
        cell(row, side.columns().get(c), body + i, left + c);
      }
    }
  }

  private void cell(Row row, Column column, int line, int at) {
    var style = sheet.style(line, at).borderStyle("thin").verticalAlignment("center");
    if (row.kind() != Row.Kind.ITEM && row.kind() != Row.Kind.GROUP) {
      style.bold();
    }
    switch (column.kind()) {
      case CODE -> {
        text(line, at, row.code());
        style.format("@");
      }
      case NAME -> {
        text(line, at, row.name());
        style.wrapText(true).indent(Math.max(0, row.level() - 1));
      }
      case TEXT -> {
        text(line, at, row.texts().getOrDefault(column.id(), ""));
        style.wrapText(true);
      }
      case AMOUNT -> {
        Cell cell = row.cell(column.id());
        style.horizontalAlignment("right").format(format(cell));
        if (cell instanceof Amount amount && amount.computed()) {
          style.italic();
        }
        amount(line, at, cell);
      }
    }
    style.set();
  }

  private void amount(int line, int at, Cell cell) {
    if (cell instanceof Amount amount) {
      if (amount.number().precision() <= EXACT_DIGITS) {
        sheet.value(line, at, amount.number());
      } else {
        sheet.value(line, at, amount.printed());
      }
      widths.note(at, "," + amount.printed(), ColumnWidths.AMOUNT);
    } else if (cell != Absent.NIL) {
      text(line, at, ((Absent) cell).printed(words));
    }
  }

  private void text(int line, int at, String text) {
    if (!text.isEmpty()) {
      sheet.value(line, at, text);
      widths.note(at, text, ColumnWidths.TEXT);
    }
  }

  /** A number format with the decimals of the amount, and thousands separators. */
  static String format(Cell cell) {
    int scale = cell instanceof Amount amount ? Math.max(0, amount.number().scale()) : 0;
    return scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
  }

  private void notes(int end) {
    int line = end;
    for (String note : TableNotes.of(table, words)) {
      sheet.value(line, 0, note);
      merge(line, 0, line, width - 1);
      sheet.style(line, 0).wrapText(true).fontColor("FF595959").set();
      line++;
    }
  }

  private void merge(int top, int left, int bottom, int right) {
    if (top != bottom || left != right) {
      sheet.range(top, left, bottom, right).merge();
    }
  }

  /** Columns of codes and names at the left, which stay in view. */
  private static int leading(Side side) {
    List<Column> columns = side.columns();
    int leading = 0;
    while (leading < columns.size() && columns.get(leading).kind() != Column.Kind.AMOUNT) {
      leading++;
    }
    return leading == columns.size() ? 0 : leading;
  }
}
