package mingzhang.intake.template;

import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import org.dhatim.fastexcel.Worksheet;

/** Writes what a template has in its cells. */
final class Cells {
  private final Worksheet sheet;

  Cells(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A title over some columns. */
  void title(int row, int left, int right, String text) {
    words(row, left, row, right, text);
    sheet.style(row, left).bold().fontSize(14).horizontalAlignment("center").set();
  }

  /** A heading over some rows and columns. */
  void heading(int top, int left, int bottom, int right, String text) {
    words(top, left, bottom, right, text);
    sheet
        .range(top, left, bottom, right)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .borderStyle("thin")
        .set();
  }

  /** Words in a region. */
  void words(int top, int left, int bottom, int right, String text) {
    if (!text.isEmpty()) {
      sheet.value(top, left, text);
    }
    if (top < bottom || left < right) {
      sheet.range(top, left, bottom, right).merge();
    }
  }

  /** Words moved right by some steps. */
  void name(int row, int column, String text, int indent) {
    sheet.value(row, column, text);
    sheet.style(row, column).indent(indent).wrapText(true).borderStyle("thin").set();
  }

  /** A place for an amount, with the amount if there is one. */
  void amount(int row, int column, Cell cell, int decimals) {
    if (cell instanceof Amount amount && !amount.computed()) {
      sheet.value(row, column, amount.number());
    } else if (cell != Absent.NIL && cell instanceof Absent absent) {
      sheet.value(row, column, word(absent));
    }
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    sheet.style(row, column).format(format).borderStyle("thin").set();
  }

  private static String word(Absent absent) {
    return switch (absent) {
      case NIL -> "";
      case NOT_APPLICABLE -> "不适用";
      case WITHHELD -> "不公开";
      case UNKNOWN -> "未知";
    };
  }
}
