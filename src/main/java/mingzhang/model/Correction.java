package mingzhang.model;

import mingzhang.report.Place;

/** What an office changed after publication, and why: told on the page, never done in silence. */
public sealed interface Correction {
  /** Day of the correction, YYYY-MM-DD. */
  String date();

  /** Why. */
  String reason();

  /** Where it is written. */
  Place place();

  /**
   * A figure of a table was corrected.
   *
   * @param date day of the correction, YYYY-MM-DD
   * @param table id of the table
   * @param side id of its side, empty for the only one
   * @param row id of the row
   * @param column id of a column of amounts
   * @param from what was published before, in the unit of the table
   * @param to what is published since
   * @param reason why
   * @param place where it is written
   * @param toPlace where {@code to} is written
   */
  record OfFigure(
      String date,
      String table,
      String side,
      String row,
      String column,
      Cell from,
      Cell to,
      String reason,
      Place place,
      Place toPlace)
      implements Correction {}

  /**
   * The words of a text were corrected.
   *
   * @param date day of the correction, YYYY-MM-DD
   * @param section id of the section, or {@code overview}
   * @param from words that stood there, empty where words were added
   * @param to words that stand there, empty where words were taken out
   * @param reason why
   * @param place where it is written
   * @param toPlace where {@code to} is written
   */
  record OfText(
      String date,
      String section,
      String from,
      String to,
      String reason,
      Place place,
      Place toPlace)
      implements Correction {
    /** The id of the overview. */
    public static final String OVERVIEW = "overview";
  }

  /** Whether two cells say the same: the same number, however many decimals, or the same word. */
  static boolean same(Cell a, Cell b) {
    if (a instanceof Amount x && b instanceof Amount y) {
      return x.number().compareTo(y.number()) == 0;
    }
    return a.equals(b);
  }

  /** The digits of an amount as published, or the word for its absence. */
  static String printed(Cell cell) {
    return cell instanceof Amount amount ? amount.printed() : ((Absent) cell).word();
  }
}
