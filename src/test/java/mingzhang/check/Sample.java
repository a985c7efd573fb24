package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Cell;
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
    Side side = sides.get(at);
    sides.set(at, new Side(side.id(), side.title(), side.headings(), side.columns(), rows));
    return new Table(
        table.id(),
        table.number(),
        table.title(),
        table.label(),
        table.description(),
        table.emptyNote(),
        table.emptyReason(),
        table.columnNumbers(),
        table.unit(),
        sides,
        table.place());
  }

  /** A row with other cells. */
  static Row row(Row row, Map<String, Cell> cells) {
    return new Row(
        row.id(),
        row.kind(),
        row.level(),
        row.parent(),
        row.code(),
        row.name(),
        row.account(),
        row.texts(),
        cells,
        row.parts(),
        row.place(),
        row.computed());
  }

  static Disclosure with(Disclosure d, List<Table> tables) {
    return new Disclosure(
        d.unit(),
        d.year(),
        d.standard(),
        d.status(),
        d.dates(),
        d.document(),
        tables,
        d.projects(),
        d.facts(),
        d.prior(),
        d.reasons(),
        d.lists(),
        d.overview(),
        d.sections(),
        d.contacts(),
        d.documents(),
        d.waivers(),
        d.corrections(),
        d.unreadable(),
        d.place());
  }
}
