package mingzhang.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.pages.view.CellView;
import mingzhang.pages.view.HeadCell;
import mingzhang.pages.view.RowView;
import mingzhang.pages.view.SideView;
import mingzhang.pages.view.TableView;

/** A table whose addresses begin with its id, so that several stand in one document. */
final class PrefixedTable {
  private final String prefix;

  private PrefixedTable(String prefix) {
    this.prefix = prefix;
  }

  static TableView of(TableView table) {
    PrefixedTable to = new PrefixedTable(table.id() + ".");
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
        id(cell.id()),
        cell.text(),
        cell.colspan(),
        cell.rowspan(),
        ids(cell.headers()),
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
        id(cell.id()),
        cell.kind(),
        cell.text(),
        cell.spoken(),
        "",
        ids(cell.headers()),
        cell.computed(),
        cell.bar(),
        cell.correction());
  }

  private String id(String id) {
    return id.isEmpty() ? "" : prefix + id;
  }

  private String ids(String ids) {
    return ids.isEmpty()
        ? ""
        : Stream.of(ids.split(" ")).map(this::id).collect(Collectors.joining(" "));
  }
}
