package mingzhang.pages;

import java.util.List;
import mingzhang.pages.view.CellView;
import mingzhang.pages.view.HeadCell;
import mingzhang.pages.view.RowView;
import mingzhang.pages.view.SideView;
import mingzhang.pages.view.TableView;

/**
 * A table whose addresses begin with its id, so that several stand in one document. Headings, which
 * are named by every cell but led to by nothing, get a short beginning.
 */
final class PrefixedTable {
  private final String prefix;
  private final String heads;

  private PrefixedTable(String prefix, String heads) {
    this.prefix = prefix;
    this.heads = heads;
  }

  /**
   * A table of a document.
   *
   * @param index which one
   */
  static TableView of(TableView table, int index) {
    PrefixedTable to = new PrefixedTable(table.id() + ".", "t" + index + ".");
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
    List<List<HeadCell>> head =
        side.head().stream().map(line -> line.stream().map(this::head).toList()).toList();
    return new SideView(
        side.id(),
        side.title(),
        side.caption(),
        head,
        side.numbers(),
        side.rows().stream().map(this::row).toList(),
        side.columns());
  }

  private HeadCell head(HeadCell cell) {
    return new HeadCell(
        head(cell.id()),
        cell.text(),
        cell.colspan(),
        cell.rowspan(),
        heads(cell.headers()),
        cell.amounts());
  }

  private RowView row(RowView row) {
    return new RowView(
        id(row.id()),
        row.kind(),
        row.level(),
        row.filled(),
        row.cells().stream().map(this::cell).toList());
  }

  /** Codes are words on paper: their links are left out. */
  private CellView cell(CellView cell) {
    return new CellView(
        cell.rowHeading() ? head(cell.id()) : id(cell.id()),
        cell.kind(),
        cell.text(),
        cell.spoken(),
        "",
        heads(cell.headers()),
        cell.computed(),
        cell.bar(),
        cell.correction());
  }

  private String id(String id) {
    return id.isEmpty() ? "" : prefix + id;
  }

  private String head(String id) {
    return id.isEmpty() ? "" : heads + id;
  }

  private String heads(String ids) {
    return ids.isEmpty() ? "" : heads + ids.replace(" ", " " + heads);
  }
}
