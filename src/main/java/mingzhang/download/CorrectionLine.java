package mingzhang.download;

import mingzhang.model.Correction;
import mingzhang.model.Disclosure;
import mingzhang.model.FormerTable;
import mingzhang.model.Table;

/**
 * A correction as data tell it.
 *
 * @param date its day, YYYY-MM-DD
 * @param year fiscal year of the disclosure
 * @param unit id of the unit, empty where a source belongs to none
 * @param unitName name of the unit, empty where it is not known
 * @param kind {@code figure}, {@code text}, or {@code source} for a file of an archived year
 * @param table id of the table, of a figure
 * @param side id of its side, empty for the only one
 * @param row id of the row, of a figure
 * @param column id of the column, of a figure
 * @param section id of the section or {@code overview}, of a text
 * @param file path in the content, of a source
 * @param what what was corrected, for people
 * @param from what was published before: an amount as printed, the English word for its absence, or
 *     words; empty where words were added, and of a source
 * @param to the same for what is published since
 * @param money unit of the amounts, of a figure
 * @param reason why
 * @param page page that tells it, from the root of the site, with {@code #} and the place
 * @param former the table as it was before, of a figure: its CSV file from the root of the site
 * @param archived whether the files of its year were archived before it and tell what was before
 */
public record CorrectionLine(
    String date,
    int year,
    String unit,
    String unitName,
    String kind,
    String table,
    String side,
    String row,
    String column,
    String section,
    String file,
    String what,
    String from,
    String to,
    String money,
    String reason,
    String page,
    String former,
    boolean archived) {
  /** A correction of a disclosure. */
  public static CorrectionLine of(
      Disclosure disclosure, Correction correction, String what, String page) {
    return correction instanceof Correction.OfFigure figure
        ? figure(disclosure, figure, what, page)
        : text(disclosure, (Correction.OfText) correction, what, page);
  }

  private static CorrectionLine figure(
      Disclosure disclosure, Correction.OfFigure c, String what, String page) {
    return new CorrectionLine(
        c.date(),
        disclosure.year(),
        disclosure.unit().id(),
        disclosure.unit().name(),
        "figure",
        c.table(),
        c.side(),
        c.row(),
        c.column(),
        "",
        "",
        what,
        Correction.printed(c.from()),
        Correction.printed(c.to()),
        disclosure.table(c.table()).map(Table::unit).map(u -> u.name()).orElse(""),
        c.reason(),
        page,
        disclosure.folder() + FormerTable.file(c.table(), c.date()),
        false);
  }

  private static CorrectionLine text(
      Disclosure disclosure, Correction.OfText c, String what, String page) {
    return new CorrectionLine(
        c.date(),
        disclosure.year(),
        disclosure.unit().id(),
        disclosure.unit().name(),
        "text",
        "",
        "",
        "",
        "",
        c.section(),
        "",
        what,
        c.from(),
        c.to(),
        "",
        c.reason(),
        page,
        "",
        false);
  }

  /** A source of an archived year that was corrected afterwards. */
  public static CorrectionLine source(
      String date,
      int year,
      String unit,
      String unitName,
      String file,
      String reason,
      String page) {
    return new CorrectionLine(
        date, year, unit, unitName, "source", "", "", "", "", "", file, file, "", "", "", reason,
        page, "", true);
  }

  /** The same of a year whose files were archived before. */
  public CorrectionLine ofArchived() {
    return new CorrectionLine(
        date, year, unit, unitName, kind, table, side, row, column, section, file, what, from, to,
        money, reason, page, former, true);
  }
}
