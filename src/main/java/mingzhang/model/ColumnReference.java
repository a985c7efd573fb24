package mingzhang.model;

/**
 * The address of a column: {@code table/column}, or {@code table/side/column} where a table has two
 * sides.
 *
 * @param side id of the side, or empty for the first that has the column
 * @param column column id; empty where the text has not its form
 */
public record ColumnReference(String table, String side, String column) {
  /** Reads an address; of a text without {@code /} all is the table. */
  public static ColumnReference parse(String text) {
    String[] parts = text.split("/", 3);
    return new ColumnReference(
        parts[0],
        parts.length > 2 ? parts[1] : "",
        parts.length > 1 ? parts[parts.length - 1] : "");
  }

  /** Whether a side may be meant. */
  public boolean isOn(String sideId) {
    return side.isEmpty() || side.equals(sideId);
  }

  /** The figure in a row of it. */
  public Reference at(String row) {
    return new Reference(false, table, row, column);
  }

  @Override
  public String toString() {
    return table + (side.isEmpty() ? "" : "/" + side) + (column.isEmpty() ? "" : "/" + column);
  }
}
