package mingzhang.model;

/**
 * Which figure it is, in words: {@code 表五 行政运行 · 合计}.
 *
 * @param sheet the table or project it stands in, or empty
 * @param row its row
 * @param column the title of its column, or empty
 */
public record FigureName(String sheet, String row, String column) {
  /** What stands between a row and its column. */
  public static final String BETWEEN = " · ";

  /** The name of a figure that stands in no column. */
  public static FigureName of(String sheet, String row) {
    return new FigureName(sheet, row, "");
  }

  /** A figure of a side of a table, which tells its title if it has one: 表一 支出 支出总计. */
  public static FigureName of(Table table, Side side, String row, Column column) {
    return of(table, side.title().isEmpty() ? row : side.title() + " " + row, column.title());
  }

  /** The figures of a table: 表五. */
  static FigureName of(Table table, String row, String column) {
    return new FigureName(table.called(), row, column);
  }

  /** What is left to say beside another figure: what both have in common is left out. */
  public String beside(FigureName other) {
    if (!sheet.equals(other.sheet)) {
      return toString();
    }
    if (row.equals(other.row) && !column.isEmpty()) {
      return column;
    }
    return column.equals(other.column) ? row : inSheet();
  }

  private String inSheet() {
    return column.isEmpty() ? row : row + BETWEEN + column;
  }

  @Override
  public String toString() {
    return sheet.isEmpty() ? inSheet() : sheet + " " + inSheet();
  }
}
