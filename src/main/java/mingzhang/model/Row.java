package mingzhang.model;

import java.util.List;
import java.util.Map;
import mingzhang.report.Place;

/**
 * A line of a table.
 *
 * @param id address within its side: {@code total}, an account code, a fixed row's id, or made from
 *     the name
 * @param kind what it stands for, so that nobody counts a subtotal twice
 * @param level 0 for a total, 1 for the outermost rows, 2 for those below ...
 * @param parent index of the row above it in the tree, or -1
 * @param code account code, or empty
 * @param name name as printed
 * @param account account code that a fixed row stands for, or the code, or empty
 * @param texts words of its text columns by column id
 * @param cells amounts by column id; a column without an entry is nil
 * @param parts ids of the rows a subtotal adds up, empty if none are told
 * @param place where it is written, or the table's file
 * @param computed whether the author left the row out and the program added it up
 */
public record Row(
    String id,
    Kind kind,
    int level,
    int parent,
    String code,
    String name,
    String account,
    Map<String, String> texts,
    Map<String, Cell> cells,
    List<String> parts,
    Place place,
    boolean computed) {
  /** What a row stands for. */
  public enum Kind {
    /** The sum of the whole side. */
    TOTAL,
    /** A sum of some rows, printed among them. */
    SUBTOTAL,
    /** A row with rows below it. */
    GROUP,
    /** A row without rows below it: only these may be added up. */
    ITEM
  }

  /** The cell under a column; nil where nothing is written. */
  public Cell cell(String column) {
    return cells.getOrDefault(column, Absent.NIL);
  }

  /** Whether any of its cells holds an amount. */
  public boolean hasAmounts() {
    for (Cell cell : cells.values()) {
      if (cell instanceof Amount) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its cells is withheld or unknown. */
  public boolean isOpen() {
    for (Cell cell : cells.values()) {
      if (Absent.isOpen(cell)) {
        return true;
      }
    }
    return false;
  }

  /** The same with other cells. */
  public Row withCells(Map<String, Cell> others) {
    return with(kind, others);
  }

  /** The same of another kind and with other cells. */
  public Row with(Kind other, Map<String, Cell> others) {
    return new Row(
        id, other, level, parent, code, name, account, texts, others, parts, place, computed);
  }
}
