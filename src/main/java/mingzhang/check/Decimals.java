package mingzhang.check;

import mingzhang.model.Amount;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;

/** Amounts with more digits after the point than the standard prints: a slip of the finger. */
final class Decimals {
  private Decimals() {}

  static void check(Ledger ledger) {
    for (Table table : ledger.disclosure.tables()) {
      for (Side side : table.sides()) {
        for (Row row : side.rows()) {
          row.cells()
              .values()
              .forEach(
                  cell -> {
                    if (cell instanceof Amount amount && !amount.computed()) {
                      check(amount, table.unit(), ledger);
                    }
                  });
        }
      }
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
