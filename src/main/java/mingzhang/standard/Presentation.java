package mingzhang.standard;

import java.util.List;
import java.util.Map;
import mingzhang.model.ColumnReference;

/**
 * What a reader sees first.
 *
 * @param parts printed titles of the statutory parts: {@code overview}, {@code tables}, {@code
 *     explanation}, {@code terms}; may hold {@code {year}}
 * @param income reference of the total income, for lists of units
 * @param expenditure reference of the total expenditure
 * @param keyFigures figures in large type on the home page of a unit
 * @param accounts amounts by account, each a column of a table with rows by account; the first is
 *     the one that pages of accounts compare
 * @param charts charts on the home page of a unit
 * @param flows charts that follow the money through the rows of the first level
 */
public record Presentation(
    Map<String, String> parts,
    String income,
    String expenditure,
    List<KeyFigure> keyFigures,
    List<ColumnReference> accounts,
    List<Chart> charts,
    List<Flow> flows) {
  /** A figure in large type; the reason for its change may be empty. */
  public record KeyFigure(String title, String figure, String reason) {}

  /**
   * A chart of flows: from the columns of one table, through its rows of the first level, to the
   * columns of another table with the same rows.
   *
   * @param from table whose columns are the sources
   * @param sources its columns
   * @param to table whose columns are the uses
   * @param uses its columns
   */
  public record Flow(
      String id,
      String title,
      String description,
      String from,
      List<String> sources,
      String to,
      List<String> uses) {}

  /**
   * A bar chart: the rows of a table at a level, or a list of figures.
   *
   * @param table table id, or empty where figures are listed
   * @param column column of the bars
   * @param level level of the rows
   * @param figures references of the bars, or empty
   * @param across whether pages of a year show it too, added up over all units
   */
  public record Chart(
      String id,
      String title,
      String description,
      String table,
      String column,
      int level,
      List<String> figures,
      boolean across) {}
}
