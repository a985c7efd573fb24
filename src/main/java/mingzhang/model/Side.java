package mingzhang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a table with columns and rows of its own; most tables have one, some print income
 * beside expenditure.
 *
 * @param id {@code income}, {@code expenditure}, or empty for the only side
 * @param title heading of the side, or empty
 * @param headings the tree of column headings
 * @param columns the columns in printed order
 * @param rows the rows in printed order
 */
public record Side(
    String id, String title, List<Heading> headings, List<Column> columns, List<Row> rows) {
  /** The columns that hold amounts. */
  public List<Column> amountColumns() {
    List<Column> amounts = new ArrayList<>(columns.size());
    for (Column column : columns) {
      if (column.kind() == Column.Kind.AMOUNT) {
        amounts.add(column);
      }
    }
    return amounts;
  }

  /** The row with an id. */
  public Optional<Row> row(String rowId) {
    for (Row row : rows) {
      if (row.id().equals(rowId)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The column with an id. */
  public Optional<Column> column(String columnId) {
    for (Column column : columns) {
      if (column.id().equals(columnId)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The rows directly below one, by its index. */
  public List<Row> children(int index) {
    List<Row> found = new ArrayList<>();
    for (int i = index + 1; i < rows.size(); i++) {
      if (rows.get(i).parent() == index) {
        found.add(rows.get(i));
      }
    }
    return found;
  }

  /** The rows that may be added up without counting anything twice. */
  public List<Row> items() {
    List<Row> items = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (row.kind() == Row.Kind.ITEM) {
        items.add(row);
      }
    }
    return items;
  }

  /** Whether no row holds an amount. */
  public boolean isEmpty() {
    for (Row row : rows) {
      if (row.hasAmounts()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has neither an amount nor one that is withheld or unknown. */
  public boolean isBlank() {
    return isEmpty() && rows.stream().noneMatch(Row::isOpen);
  }

  /** The same with other rows. */
  public Side withRows(List<Row> others) {
    return new Side(id, title, headings, columns, others);
  }
}
