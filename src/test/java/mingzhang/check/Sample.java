package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Disclosure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;

/** The sample disclosure with other tables. */
final class Sample {
  private Sample() {}

  /** A disclosure with other rows on one side of one of its tables. */
  static Disclosure with(Disclosure d, int table, int side, List<Row> rows) {
    List<Table> tables = new ArrayList<>(d.tables());
    tables.set(table, with(tables.get(table), side, rows));
    return with(d, tables);
  }

  private static Table with(Table table, int at, List<Row> rows) {
    List<Side> sides = new ArrayList<>(table.sides());
    sides.set(at, sides.get(at).withRows(rows));
    return table.withSides(sides);
  }

  static Disclosure with(Disclosure d, List<Table> tables) {
    return new Disclosure(
        d.unit(),
        d.units(),
        d.year(),
        d.standard(),
        d.status(),
        d.publishOn(),
        d.dates(),
        d.document(),
        tables,
        d.projects(),
        d.facts(),
        d.prior(),
        d.budget(),
        d.reasons(),
        d.lists(),
        d.overview(),
        d.sections(),
        d.contacts(),
        d.documents(),
        d.waivers(),
        d.corrections(),
        d.unreadable(),
        d.place(),
        d.places());
  }
}
