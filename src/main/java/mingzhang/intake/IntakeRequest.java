package mingzhang.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be imported, and where.
 *
 * @param content the content folder
 * @param shown how the user calls it
 * @param sources the spreadsheets
 * @param standard id of the standard
 * @param unit name of the unit's folder
 * @param year fiscal year
 * @param name the unit's name, for a disclosure that is new
 * @param money the money unit of sheets that state none
 * @param partial write what could be placed although something could not
 * @param keep put the spreadsheets into {@code files/}
 */
public record IntakeRequest(
    Path content,
    String shown,
    List<Source> sources,
    String standard,
    String unit,
    int year,
    Optional<String> name,
    Optional<String> money,
    boolean partial,
    boolean keep) {
  /** The money units that a sheet may state. */
  public static final List<String> MONEY = List.of("元", "千元", "万元", "百万元", "亿元");

  /** A spreadsheet and how the user calls it. */
  public record Source(Path file, String shown) {}

  /** The folder of the disclosure. */
  Path folder() {
    return content.resolve("budgets").resolve(String.valueOf(year)).resolve(unit);
  }

  /** How the user calls it. */
  String shownFolder() {
    return shown.replaceAll("/+$", "") + "/budgets/" + year + "/" + unit;
  }
}
