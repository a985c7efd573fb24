package mingzhang.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Column;
import mingzhang.model.Labels;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.SideSpec;

/** Reads the rows of one block; whatever has no place in the table is a finding. */
final class LineReader {
  private final Block block;
  private final Sheet sheet;
  private final AmountCells amounts;
  private final String unit;
  private final Findings findings;
  private final RowMarks marks;
  private final List<Integer> rows = new ArrayList<>();

  LineReader(Block block, AmountCells amounts, String unit, Findings findings) {
    this.unit = unit;
    this.block = block;
    this.sheet = block.sheet();
    this.amounts = amounts;
    this.findings = findings;
    this.marks = RowMarks.of(block.header());
    Set<Integer> columns = new TreeSet<>(block.header().labels().keySet());
    boolean notes = false;
    for (int row : block.rows()) {
      if (rows.isEmpty() && Notes.isNumbering(sheet.row(row))) {
        continue;
      }
      notes =
          Notes.isNote(sheet.row(row))
              || isLabel(row)
              || (notes && sheet.row(row).size() == 1 && !hasFigures(row));
      if (notes) {
        note(row);
      } else if (sheet.isHiddenRow(row)) {
        if (hasFigures(row)) {
          hidden(row, sheet.row(row).iterator().next().column());
        }
      } else {
        outside(row, columns);
        otherSide(row);
        rows.add(row);
      }
    }
    columns.forEach(this::column);
  }

  /** The rows of a side. */
  List<Line> lines(int index, CodeCells codes) {
    SideSpec side = block.layout().spec().sides().get(index);
    Map<String, List<Integer>> columns = block.layout().sides().get(index);
    List<Line> lines = new ArrayList<>();
    for (int row : rows) {
      if (!marks.isOn(side, sheet, row)) {
        continue;
      }
      if (columns.values().stream()
          .flatMap(List::stream)
          .anyMatch(c -> sheet.seen(row, c).isPresent())) {
        lines.add(line(row, side, columns, codes));
      }
    }
    return lines;
  }

  private Line line(int row, SideSpec side, Map<String, List<Integer>> columns, CodeCells codes) {
    String code = "";
    String name = "";
    int indent = 0;
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, BigDecimal> stated = new LinkedHashMap<>();
    for (Column column : side.columns()) {
      List<Integer> at = columns.getOrDefault(column.id(), List.of());
      if (at.isEmpty()) {
        continue;
      }
      Optional<SheetCell> cell = sheet.seen(row, at.get(0));
      switch (column.kind()) {
        case CODE -> {
          code = codes.of(at.stream().map(c -> sheet.seen(row, c)).toList());
          name = code.isEmpty() ? cell.map(c -> Labels.tidy(c.text())).orElse("") : name;
        }
        case NAME -> {
          name = cell.map(c -> Labels.tidy(c.text())).filter(t -> !t.isEmpty()).orElse(name);
          indent = cell.map(c -> Labels.indent(c.text()) + 2 * c.indent()).orElse(0);
        }
        case TEXT -> cell.ifPresent(c -> texts.put(column.id(), Labels.tidy(c.text())));
        case AMOUNT -> {
          Optional<SheetCell> own = sheet.own(row, at.get(0));
          own.flatMap(c -> amounts.read(c, sheet.place(c)))
              .ifPresent(t -> found.put(column.id(), t));
          own.flatMap(AmountCells::stated).ifPresent(n -> stated.put(column.id(), n));
        }
      }
    }
    int first = columns.getOrDefault("name", List.of(0)).get(0);
    int level = marks.level(sheet, row);
    return new Line(sheet.place(row, first), code, name, indent, level, texts, found, stated, unit);
  }

  private boolean hasFigures(int row) {
    return block.layout().spec().sides().stream().anyMatch(s -> hasFigures(row, s));
  }

  private boolean hasFigures(int row, SideSpec side) {
    Map<String, List<Integer>> columns =
        block.layout().sides().get(block.layout().spec().sides().indexOf(side));
    return side.columns().stream()
        .filter(c -> c.kind() == Column.Kind.AMOUNT)
        .flatMap(c -> columns.getOrDefault(c.id(), List.of()).stream())
        .anyMatch(c -> sheet.own(row, c).isPresent());
  }

  /** Whether a row below the table only repeats its label, for example 预算公开表1. */
  private boolean isLabel(int row) {
    String label = Labels.plain(block.layout().spec().label());
    return !label.isEmpty()
        && sheet.row(row).stream().allMatch(c -> Labels.plain(c.text()).equals(label));
  }

  private void note(int row) {
    if (!isLabel(row) && !Notes.saysEmpty(sheet.row(row), block.layout().spec().emptyNote())) {
      findings.add(
          Finding.hint("note-left-out", sheet.place(sheet.row(row).iterator().next()))
              .withHint("note-left-out"));
    }
  }

  private void hidden(int row, int column) {
    findings.add(
        Finding.error("hidden-figures", sheet.place(row, column)).withHint("hidden-figures"));
  }

  private void outside(int row, Set<Integer> columns) {
    for (SheetCell cell : sheet.row(row)) {
      if (!columns.contains(cell.column())) {
        findings.add(
            Finding.error("cell-not-placed", sheet.place(cell)).withHint("cell-not-placed"));
      }
    }
  }

  /** Where a column says on which side a row stands, it may only fill the columns of that side. */
  private void otherSide(int row) {
    if (marks.side().isEmpty()) {
      return;
    }
    List<SideSpec> sides = block.layout().spec().sides();
    Set<Integer> own = new TreeSet<>();
    for (int i = 0; i < sides.size(); i++) {
      if (marks.isOn(sides.get(i), sheet, row)) {
        block.layout().sides().get(i).values().forEach(own::addAll);
      }
    }
    for (SheetCell cell : sheet.row(row)) {
      List<String> label = block.header().labels().getOrDefault(cell.column(), List.of());
      if (!own.contains(cell.column()) && !RowMarks.isMark(label) && !label.isEmpty()) {
        findings.add(
            Finding.error("cell-not-placed", sheet.place(cell)).withHint("cell-not-placed"));
      }
    }
  }

  /** A column that has headings: hidden, or none of the table's, but not blank. */
  private void column(int column) {
    Optional<Integer> filled =
        rows.stream().filter(r -> sheet.own(r, column).isPresent()).findFirst();
    if (filled.isEmpty()) {
      return;
    }
    if (sheet.isHiddenColumn(column)) {
      hidden(filled.get(), column);
    }
    List<String> label = block.header().labels().getOrDefault(column, List.of());
    if (block.layout().unplaced().contains(column)
        || (Layout.isLineNumber(label) && !isNumbered(column))) {
      String words = String.join(" / ", label);
      findings.add(
          Finding.error(
                  "column-not-placed",
                  sheet.place(block.header().bottom(), column),
                  words,
                  block.layout().spec().title())
              .withHint("column-not-placed"));
    }
  }

  /** Whether a column holds nothing but numbers of lines. */
  private boolean isNumbered(int column) {
    return rows.stream()
        .flatMap(r -> sheet.own(r, column).stream())
        .allMatch(c -> c.text().strip().matches("\\d{0,3}"));
  }
}
