package mingzhang.standard;

import java.util.List;

/** Which rows a side of a table has. */
public sealed interface RowsSpec {
  /**
   * Rows by account code of a classification.
   *
   * @param classification its id, or empty where codes are not known
   * @param total name of the total row, or empty where none is printed
   */
  record Classified(String classification, String total) implements RowsSpec {}

  /** Rows listed by the standard. */
  record Fixed(List<FixedRow> rows) implements RowsSpec {}

  /**
   * Groups within groups.
   *
   * @param total name of the total row, or empty where none is printed
   * @param depth levels below the total
   */
  record Grouped(String total, int depth) implements RowsSpec {}
}
