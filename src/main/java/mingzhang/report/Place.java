package mingzhang.report;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in a file the user can open.
 *
 * @param file path as the user would type it, with {@code /} between its parts; {@code
 *     budget.xlsx!表五} for a sheet
 * @param line counted from 1; 0 means the whole file
 * @param column counted from 1 in Unicode code points; 0 means the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  private static final Pattern SHEET = Pattern.compile("(?i)(.*?\\.xlsx)!.*", Pattern.DOTALL);

  /**
   * A cell of a spreadsheet, shown as {@code budget.xlsx!表五!C12}.
   *
   * @param row counted from 1; 0 means the whole sheet
   * @param column counted from 1; 0 means the whole row
   */
  public static Place ofCell(String workbook, String sheet, int row, int column) {
    return new Place(workbook + "!" + sheet, row, column);
  }

  /** The file to open: for a cell of a spreadsheet the workbook, else the file itself. */
  public String document() {
    Matcher sheet = SHEET.matcher(file);
    return sheet.matches() ? sheet.group(1) : file;
  }

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** The same file and line moved right by some columns. */
  public Place plus(int columns) {
    return new Place(file, line, column + columns);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  private static String letters(int column) {
    int left = column - 1;
    String last = String.valueOf((char) ('A' + left % 26));
    return left < 26 ? last : letters(left / 26) + last;
  }

  @Override
  public String toString() {
    if (line > 0 && SHEET.matcher(file).matches()) {
      return file + "!" + (column == 0 ? "" : letters(column)) + line;
    }
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
