package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import mingzhang.model.Row;

/**
 * A true figure.
 *
 * @param value money in 元, counts as they are
 * @param half half of its last printed digit, in the same measure
 * @param money whether it is money
 * @param printed as it reads, with its unit
 * @param label where it stands: table, row, column
 * @param row name of its row; empty for a total
 * @param column names of its column, fund or fact
 * @param topics what its table is about
 * @param group table and column: figures of one group may be added up
 * @param kind what its row stands for
 * @param prior whether it is of the year before
 */
record Known(
    BigDecimal value,
    BigDecimal half,
    boolean money,
    String printed,
    String label,
    String row,
    Set<String> column,
    Set<String> topics,
    String group,
    Row.Kind kind,
    boolean prior) {
  /** Whether a typed figure says this one, within the digits of the coarser of both. */
  boolean matches(Quantity typed) {
    return near(typed.value(), typed.half());
  }

  boolean near(BigDecimal other, BigDecimal otherHalf) {
    return value.subtract(other).abs().compareTo(half.max(otherHalf)) <= 0;
  }

  /** Whether a name means it, given which rows the sentence names. */
  boolean isNamed(String name, Set<String> named) {
    if (row.equals(name)) {
      return true;
    }
    if (column.contains(name)) {
      return isTotal() || named.contains(row);
    }
    boolean sum = isTotal() || kind == Row.Kind.SUBTOTAL; // with what was carried over, or without
    return sum && column.isEmpty() && topics.contains(name);
  }

  /** Gives each of its names once. */
  void eachName(Consumer<String> take) {
    if (!row.isEmpty()) {
      take.accept(row);
    }
    for (String name : column) {
      if (!name.isEmpty() && !name.equals(row)) {
        take.accept(name);
      }
    }
    for (String name : topics) {
      if (!name.isEmpty() && !name.equals(row) && !column.contains(name)) {
        take.accept(name);
      }
    }
  }

  /** Whether one of several names means it. */
  boolean isNamed(Set<String> names, Set<String> named) {
    for (String name : names) {
      if (isNamed(name, named)) {
        return true;
      }
    }
    return false;
  }

  /** The same as a number of things. */
  Known counted() {
    return new Known(value, half, false, printed, label, row, column, topics, group, kind, prior);
  }

  /** The same figure of the year before. */
  Known before(BigDecimal number, BigDecimal digits, String words) {
    return new Known(number, digits, money, words, label, row, column, topics, group, kind, true);
  }

  /** What was planned for it at the beginning of the year. */
  Known planned(BigDecimal number, BigDecimal digits, String words) {
    String what = "年初预算 · " + label;
    return new Known(
        number, digits, money, words, what, row, column, topics, Plans.ORIGINAL, kind, false);
  }

  boolean isZero() {
    return value.signum() == 0;
  }

  boolean isTotal() {
    return row.isEmpty() || kind == Row.Kind.TOTAL;
  }
}
