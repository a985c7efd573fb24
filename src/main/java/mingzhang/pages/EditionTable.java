package mingzhang.pages;

import mingzhang.pages.view.CellView;
import mingzhang.pages.view.RowView;
import mingzhang.pages.view.SideView;
import mingzhang.pages.view.TableView;

/**
 * A table as a part of the print edition: addresses of rows begin with its id, so that several
 * tables stand in one document; cells have neither addresses nor bars, and codes lead nowhere.
 */
final class EditionTable {
  private final String prefix;

  private EditionTable(String prefix) {
    this.prefix = prefix;
  }

  static TableView of(TableView table) {
    EditionTable to = new EditionTable(table.id() + ".");
    return new TableView(
        table.id(),
        table.number(),
        table.title(),
        table.label(),
        table.description(),
        table.unit(),
        table.empty(),
        table.note(),
        table.reason(),
        table.sides().stream().map(to::side).toList());
  }

  private SideView side(SideView side) {
    return new SideView(
        side.id(),
        side.title(),
        side.caption(),
        side.head(),
        side.numbers(),
        side.rows().stream().map(this::row).toList(),
        side.columns());
  }

  private RowView row(RowView row) {
    return new RowView(
        prefix + row.id(),
        row.kind(),
        row.level(),
        row.filled(),
        row.cells().stream().map(EditionTable::cell).toList());
  }

  private static CellView cell(CellView cell) {
    return new CellView(
        "", cell.kind(), cell.text(), cell.spoken(), "", cell.computed(), "", cell.correction());
  }
}
