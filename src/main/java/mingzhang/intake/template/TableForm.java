package mingzhang.intake.template;

import java.util.List;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Column;
import mingzhang.model.Heading;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.FixedRow;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;
import mingzhang.standard.TableSpec;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of one table. */
final class TableForm {
  private static final int TITLE = 0;
  private static final int UNIT = 1;
  private static final int HEADINGS = 2;

  /** Wide enough for the longest names of accounts; a cell beside it would hide the rest. */
  private static final int NAMES = 44;

  private final Worksheet sheet;
  private final TableSpec spec;
  private final Cells cells;

  TableForm(Worksheet sheet, TableSpec spec) {
    this.sheet = sheet;
    this.spec = spec;
    this.cells = new Cells(sheet);
  }

  void write(Optional<Table> table) {
    int width = spec.sides().stream().mapToInt(s -> s.columns().size()).sum();
    cells.title(TITLE, 0, width - 1, spec.title());
    sheet.value(UNIT, width - 1, "单位：" + spec.unit().name());
    int depth = spec.sides().stream().mapToInt(TableForm::depth).max().orElse(1);
    int left = 0;
    for (SideSpec side : spec.sides()) {
      headings(side, left, HEADINGS + depth - 1);
      int from = left;
      rows(side, table.flatMap(t -> t.side(side.id())), from, HEADINGS + depth);
      left += side.columns().size();
    }
    List<Column> columns = spec.sides().stream().flatMap(s -> s.columns().stream()).toList();
    for (int column = 0; column < width; column++) {
      sheet.width(column, columns.get(column).kind() == Column.Kind.NAME ? NAMES : 18);
    }
    sheet.freezePane(0, HEADINGS + depth);
  }

  private static int depth(SideSpec side) {
    int own = side.headings().stream().mapToInt(Heading::depth).max().orElse(1);
    return side.title().isEmpty() ? own : own + 1;
  }

  private void headings(SideSpec side, int left, int bottom) {
    int top = HEADINGS;
    if (!side.title().isEmpty()) {
      cells.heading(top, left, top, left + side.columns().size() - 1, side.title());
      top++;
    }
    headings(side.headings(), left, top, bottom);
  }

  private void headings(List<Heading> headings, int left, int top, int bottom) {
    int at = left;
    for (Heading heading : headings) {
      int right = at + heading.width() - 1;
      boolean leaf = heading.under().isEmpty();
      cells.heading(top, at, leaf ? bottom : top, right, heading.title());
      headings(heading.under(), at, top + 1, bottom);
      at = right + 1;
    }
  }

  private void rows(SideSpec side, Optional<Side> figures, int left, int top) {
    int row = top;
    if (side.rows() instanceof RowsSpec.Fixed fixed) {
      for (FixedRow line : fixed.rows()) {
        int indent = line.parent().isEmpty() ? 0 : 1;
        row(side, line.name(), indent, figures.flatMap(f -> f.row(line.id())), left, row++);
      }
      return;
    }
    String total = total(side.rows());
    if (!total.isEmpty()) {
      Optional<Row> own = figures.flatMap(f -> f.row("total")).filter(r -> !r.computed());
      row(side, total, 0, own, left, row++);
    }
    for (Row line : figures.map(Side::rows).orElse(List.of())) {
      if (line.kind() != Row.Kind.TOTAL && !line.computed()) {
        row(side, line.name(), line.level() - 1, Optional.of(line), left, row++);
      }
    }
  }

  private static String total(RowsSpec rows) {
    return rows instanceof RowsSpec.Classified classified
        ? classified.total()
        : rows instanceof RowsSpec.Grouped grouped ? grouped.total() : "";
  }

  private void row(
      SideSpec side, String name, int indent, Optional<Row> figures, int left, int row) {
    for (int i = 0; i < side.columns().size(); i++) {
      Column column = side.columns().get(i);
      int at = left + i;
      switch (column.kind()) {
        case CODE ->
            figures.filter(r -> !r.code().isEmpty()).ifPresent(r -> sheet.value(row, at, r.code()));
        case NAME -> cells.name(row, at, name, indent);
        case TEXT ->
            figures
                .map(r -> r.texts().getOrDefault(column.id(), ""))
                .filter(t -> !t.isEmpty())
                .ifPresent(t -> sheet.value(row, at, t));
        case AMOUNT ->
            cells.amount(
                row,
                at,
                figures.map(r -> r.cell(column.id())).orElse(Absent.NIL),
                spec.unit().decimals());
      }
    }
  }
}
