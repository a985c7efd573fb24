package mingzhang.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.MoneyUnit;
import mingzhang.model.OriginalBudget;
import mingzhang.model.Row;
import mingzhang.report.Place;

/**
 * What the budget has under a column of the final accounts. Rows that only one of both has were
 * planned with nothing or came to nothing, unless the other is not broken down so far, or may have
 * them under another name.
 */
final class BudgetColumn {
  private final List<Row> rows;
  private final BudgetRows planned;
  private final MoneyUnit unit;

  /** Codes of the final accounts, and those of the budget. */
  private final Set<String> here;

  private final Set<String> there;

  private final Map<String, Amount> figures = new LinkedHashMap<>();
  private final List<OriginalBudget.Line> lines = new ArrayList<>();
  private final Set<String> unmatched = new TreeSet<>();
  private final Map<String, Absent> open = new LinkedHashMap<>();

  /**
   * Compares both.
   *
   * @param rows of the final accounts
   * @param planned the lines of the budget
   * @param unit of the final accounts
   * @param file place of the budget
   */
  BudgetColumn(List<Row> rows, BudgetRows planned, MoneyUnit unit, Place file) {
    this.rows = rows;
    this.planned = planned;
    this.unit = unit;
    here = rows.stream().map(Row::code).collect(Collectors.toSet());
    there = planned.found().keySet().stream().map(planned::code).collect(Collectors.toSet());
    planned.found().forEach(this::found);
    planned.unmatched().forEach(this::unmatched);
    Amount nothing = new Amount(BigDecimal.ZERO.setScale(unit.decimals()), file, 1);
    rows.stream().filter(this::mayBeMissing).forEach(row -> missing(row, nothing));
  }

  /** What was planned, by the id of the row. */
  Map<String, Amount> figures() {
    return figures;
  }

  /** The lines that can be compared. */
  OriginalBudget.Column column() {
    return new OriginalBudget.Column(lines, unmatched, open);
  }

  private void found(String row, List<BudgetFile.Line> parts) {
    Absent absence = absence(parts);
    if (absence != Absent.NIL) {
      open.put(row, absence);
      return;
    }
    Amount amount = amount(parts, unit);
    figures.put(row, amount);
    String code = planned.code(row);
    if (rows.stream().anyMatch(r -> r.id().equals(row)) || isAsDeep(code, there, here)) {
      BudgetFile.Line first = parts.get(0);
      lines.add(
          new OriginalBudget.Line(
              row, code, first.name(), first.level(), amount, planned.isNamed(row)));
    }
  }

  /** Why there is no amount of all parts together; nil where there is one. */
  static Absent absence(List<BudgetFile.Line> parts) {
    return parts.stream()
        .map(BudgetFile.Line::absence)
        .filter(a -> a != Absent.NIL)
        .findFirst()
        .orElse(Absent.NIL);
  }

  private void unmatched(BudgetFile.Line line) {
    if (line.absence() != Absent.NIL) {
      open.put(line.row(), line.absence());
      return;
    }
    Amount amount = amount(List.of(line), unit);
    figures.put(line.row(), amount);
    if (rows.stream().anyMatch(r -> r.level() >= line.level())) {
      unmatched.add(line.row());
      lines.add(
          new OriginalBudget.Line(
              line.row(), line.code(), line.name(), line.level(), amount, false));
    }
  }

  private boolean mayBeMissing(Row row) {
    return !isSum(row) && !planned.found().containsKey(row.id()) && isAsDeep(row);
  }

  private void missing(Row row, Amount nothing) {
    if (planned.unmatched().isEmpty() || isComplete(row)) {
      figures.putIfAbsent(row.id(), nothing);
    } else {
      unmatched.add(row.id());
    }
  }

  private static boolean isSum(Row row) {
    return row.kind() == Row.Kind.TOTAL || row.kind() == Row.Kind.SUBTOTAL;
  }

  /** Whether the budget is broken down as far as a row. */
  private boolean isAsDeep(Row row) {
    if (!row.code().isEmpty()) {
      return isAsDeep(row.code(), here, there);
    }
    if (row.parent() < 0) {
      return true;
    }
    Row above = rows.get(row.parent());
    return planned.found().containsKey(above.id())
        ? rows.stream().anyMatch(r -> r.parent() == row.parent() && isFound(r))
        : isAsDeep(above);
  }

  private boolean isFound(Row row) {
    return planned.found().containsKey(row.id());
  }

  /** Whether others are broken down as far as an account, so that its absence means nothing. */
  private static boolean isAsDeep(String code, Set<String> own, Set<String> others) {
    String parent = "";
    for (int length = 1; length < code.length(); length++) {
      String above = code.substring(0, length);
      parent = own.contains(above) ? above : parent;
    }
    String under = parent;
    if (parent.isEmpty()) {
      return true;
    }
    return others.contains(parent)
        ? others.stream().anyMatch(o -> o.length() > under.length() && o.startsWith(under))
        : isAsDeep(parent, own, others);
  }

  /** Whether what was planned beside a row is all that was planned above it. */
  private boolean isComplete(Row row) {
    Row above =
        row.parent() >= 0
            ? rows.get(row.parent())
            : rows.stream().filter(r -> r.kind() == Row.Kind.TOTAL).findFirst().orElse(row);
    if (!isFound(above)) {
      return figures.containsKey(above.id()); // nothing was planned above it
    }
    BigDecimal beside =
        planned.found().keySet().stream()
            .filter(id -> isBeside(id, row, above))
            .map(id -> yuan(planned.found().getOrDefault(id, List.of())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return beside.compareTo(yuan(planned.found().getOrDefault(above.id(), List.of()))) == 0;
  }

  private boolean isBeside(String id, Row row, Row above) {
    for (Row other : rows) {
      if (other.id().equals(id)) {
        return other.parent() == row.parent() && !isSum(other);
      }
    }
    return planned.line(id).level() == row.level() && planned.code(id).startsWith(above.code());
  }

  /** The amounts in the unit and with the decimals of a table, rounded half up. */
  static Amount amount(List<BudgetFile.Line> parts, MoneyUnit unit) {
    BigDecimal number = yuan(parts).divide(unit.factor(), unit.decimals(), RoundingMode.HALF_UP);
    return new Amount(number, parts.get(0).place(), 1);
  }

  private static BigDecimal yuan(List<BudgetFile.Line> parts) {
    return parts.stream()
        .map(l -> l.amount().multiply(l.factor()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
