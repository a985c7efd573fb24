package mingzhang.report;

import java.util.Comparator;

/**
 * A position in a file the user can open.
 *
 * @param file path as the user would type it, with {@code /} between its parts
 * @param line counted from 1; 0 means the whole file
 * @param column counted from 1 in Unicode code points; 0 means the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

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

  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
