package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Anchors;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.CellView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.RowView;
import mingzhang.pages.view.SideView;
import mingzhang.pages.view.TableView;

/** Makes tables ready to print. */
final class TableViews {
  private static final Link NONE = Link.to("", "");

  private final Words words;
  private final CorrectionViews corrections;
  private final Function<Row, String> projects;
  private final UnaryOperator<String> accounts;

  /**
   * Tables of a disclosure.
   *
   * @param corrections its corrections
   * @param projects the page of the project that a row is about, or empty where there is none
   * @param accounts the page of an account by its code, or empty where there is none
   */
  TableViews(
      Words words,
      CorrectionViews corrections,
      Function<Row, String> projects,
      UnaryOperator<String> accounts) {
    this.words = words;
    this.corrections = corrections;
    this.projects = projects;
    this.accounts = accounts;
  }

  TableView table(Table table) {
    return new TableView(
        table.id(),
        table.called(),
        table.title(),
        table.label(),
        table.description(),
        table.unit().name(),
        table.isBlank(),
        table.isBlank() ? table.emptyNote() : "",
        table.isEmpty() ? table.emptyReason() : "",
        table.sides().stream().map(s -> side(table, s)).toList());
  }

  private SideView side(Table table, Side side) {
    String caption = table.fullTitle();
    Bars bars = new Bars(side);
    List<RowView> rows = side.rows().stream().map(row -> row(table, side, row, bars)).toList();
    List<String> numbers = new ArrayList<>();
    for (int i = 1; table.columnNumbers() && i <= side.columns().size(); i++) {
      numbers.add(String.valueOf(i));
    }
    return new SideView(
        side.id(),
        side.title(),
        side.title().isEmpty() ? caption : words.say("table.side", caption, side.title()),
        HeadRows.of(side),
        numbers,
        rows,
        side.columns().size());
  }

  private RowView row(Table table, Side side, Row row, Bars bars) {
    List<CellView> cells = new ArrayList<>();
    for (Column column : side.columns()) {
      cells.add(
          switch (column.kind()) {
            case CODE -> words("code", row.code(), accounts.apply(row.code()));
            case NAME -> words("name", row.name(), projects.apply(row));
            case TEXT -> words("text", row.texts().getOrDefault(column.id(), ""), "");
            case AMOUNT -> amount(table, side, row, column, bars);
          });
    }
    String kind = row.kind().name().toLowerCase(java.util.Locale.ROOT);
    return new RowView(
        Anchors.row(side, row), kind, row.level(), row.hasAmounts() || row.isOpen(), cells);
  }

  private static CellView words(String kind, String text, String href) {
    return new CellView("", kind, text, "", href, false, "", NONE);
  }

  private CellView amount(Table table, Side side, Row row, Column column, Bars bars) {
    String id = Anchors.cell(side, row, column.id());
    Cell cell = row.cell(column.id());
    Link mark = corrections.mark(table, side, row, column);
    if (cell instanceof Amount amount) {
      return new CellView(
          id, "amount", amount.printed(), "", "", amount.computed(), bars.of(row, column), mark);
    }
    Absent absent = (Absent) cell;
    String spoken = words.say("absent." + absent.word());
    String text = absent == Absent.NIL ? "" : absent.printed(words);
    return new CellView(id, absent.word(), text, spoken, "", false, "", mark);
  }
}
