package mingzhang.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days as spreadsheets store them: numbers that count from 1900, or from 1904 in workbooks of old
 * Macs.
 */
final class Days {
  private static final int LAST = 2_958_465;

  /** 1900 was no leap year, but has one day too many in spreadsheets. */
  private static final int AFTER_LEAP_DAY = 61;

  private static final int BETWEEN_1900_AND_1904 = 1462;
  private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60);
  private final boolean from1904;

  Days(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * A cell with the day in ISO form, for example {@code 2025-03-01}, and the time if it has one;
   * the cell itself where it shows no day or one that no calendar is sure of.
   */
  SheetCell written(SheetCell cell) {
    if (!cell.isDate() || cell.number().isEmpty()) {
      return cell;
    }
    BigDecimal number = cell.number().get();
    if (from1904) {
      number = number.add(BigDecimal.valueOf(BETWEEN_1900_AND_1904));
    }
    int day = number.max(BigDecimal.ZERO).min(BigDecimal.valueOf(LAST + 1L)).intValue();
    if (day < AFTER_LEAP_DAY || day > LAST) {
      return cell;
    }
    LocalDate date = LocalDate.of(1899, 12, 30).plusDays(day);
    long minutes = number.subtract(BigDecimal.valueOf(day)).multiply(MINUTES).longValue();
    LocalDateTime time = date.atStartOfDay().plusMinutes(minutes);
    String text = minutes == 0 ? date.toString() : time.toString().replace('T', ' ');
    return new SheetCell(
        cell.row(), cell.column(), SheetCell.Kind.TEXT, text, cell.format(), cell.indent());
  }

  /**
   * The number format of a cell. Chinese Excel writes some formats by their number only (ECMA-376
   * part 1, 18.8.30), and no library knows these.
   */
  static String format(@org.jspecify.annotations.Nullable Integer id, String format) {
    if (!format.isEmpty() || id == null) {
      return format;
    }
    return switch (id) {
      case 14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "yyyy-mm-dd";
      default -> "";
    };
  }
}
