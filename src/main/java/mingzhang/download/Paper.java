package mingzhang.download;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is printed. */
final class Paper {
  private Paper() {}

  /** On A4, as wide as one page and as long as it needs. */
  static void oneWide(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** The same across, with the first lines on every page. */
  static void across(Worksheet sheet, int lines) {
    sheet.repeatRows(0, lines - 1);
    sheet.pageOrientation("landscape");
    oneWide(sheet);
  }
}
