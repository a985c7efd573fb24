package mingzhang.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.model.Side;

/**
 * Lengths of the bars in the first column of amounts: the longest row that is no total fills the
 * cell.
 */
final class Bars {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String column;
  private final BigDecimal longest;

  Bars(Side side) {
    List<Column> amounts = side.amountColumns();
    this.column = amounts.isEmpty() ? "" : amounts.get(0).id();
    this.longest =
        side.rows().stream()
            .filter(Bars::counts)
            .map(r -> r.cell(column).number())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** The length from 0 to 100, empty where the cell has no bar. */
  String of(Row row, Column at) {
    BigDecimal number = row.cell(at.id()).number();
    if (!at.id().equals(column) || !counts(row) || number.signum() <= 0) {
      return "";
    }
    return width(number, longest);
  }

  /** A length in percent of the longest. */
  static String width(BigDecimal number, BigDecimal longest) {
    return longest.signum() <= 0 || number.signum() <= 0
        ? "0"
        : number.multiply(HUNDRED).divide(longest, 2, RoundingMode.HALF_UP).toPlainString();
  }

  private static boolean counts(Row row) {
    return row.kind() == Row.Kind.ITEM || row.kind() == Row.Kind.GROUP;
  }
}
