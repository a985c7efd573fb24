package mingzhang.download;

import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** Widths of the columns of a sheet, from what stands in them; a Chinese character is two wide. */
final class ColumnWidths {
  /** Widest heading, longer ones are wrapped. */
  static final int HEADING = 16;

  /** Widest text, longer ones are wrapped. */
  static final int TEXT = 44;

  /** Widest amount. */
  static final int AMOUNT = 30;

  private static final int NARROWEST = 10;

  private final TreeMap<Integer, Integer> widths = new TreeMap<>();

  /** Takes account of a text in a column, up to a width. */
  void note(int column, String text, int widest) {
    int width = text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum() + 2;
    widths.merge(column, Math.min(widest, width), Math::max);
  }

  /** Sets the widths. */
  void apply(Worksheet sheet) {
    widths.forEach((column, width) -> sheet.width(column, Math.max(NARROWEST, width)));
  }
}
