package mingzhang.check;

import mingzhang.model.Amount;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Table;
import mingzhang.report.Finding;

/** Amounts with more digits after the point than the standard prints: a slip of the finger. */
final class Decimals {
  private Decimals() {}

  static void check(Ledger ledger) {
    for (Table table : ledger.disclosure.tables()) {
      table.sides().stream()
          .flatMap(side -> side.rows().stream())
          .flatMap(row -> row.cells().values().stream())
          .filter(Amount.class::isInstance)
          .map(Amount.class::cast)
          .filter(amount -> !amount.computed())
          .forEach(amount -> check(amount, table.unit(), ledger));
    }
  }

  private static void check(Amount amount, MoneyUnit unit, Ledger ledger) {
    if (amount.number().scale() > unit.decimals()) {
      ledger.findings.add(
          Finding.warning(
              "too-many-decimals", amount.place(), amount.printed(), unit.name(), unit.decimals()));
    }
  }
}
