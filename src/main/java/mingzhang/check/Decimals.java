package mingzhang.check;

import mingzhang.model.Amount;
import mingzhang.model.Fact;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.standard.FactSpec;

/** Amounts of tables and facts with more digits after the point than the standard prints. */
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
          .forEach(amount -> check(amount, table.unit().name(), table.unit().decimals(), ledger));
    }
    for (FactSpec spec : ledger.standard.facts().values()) {
      Fact fact = ledger.disclosure.facts().get(spec.id());
      if (fact != null && fact.cell() instanceof Amount amount) {
        String unit = spec.unit().isEmpty() ? spec.title() : spec.unit();
        check(amount, unit, spec.decimals(), ledger);
      }
    }
  }

  private static void check(Amount amount, String unit, int decimals, Ledger ledger) {
    if (amount.number().scale() > decimals) {
      ledger.findings.add(
          Finding.warning("too-many-decimals", amount.place(), amount.printed(), unit, decimals));
    }
  }
}
