package mingzhang.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** Finds the tables of a sheet by their titles and headings; whatever the sheet is called. */
final class BlockFinder {
  private final Standard standard;
  private final Headings headings;
  private final Titles titles;
  private final Years years;
  private final Findings findings;

  BlockFinder(Standard standard, int year, Findings findings) {
    this.standard = standard;
    this.headings = new Headings(standard, year);
    this.titles = new Titles(standard);
    this.years = new Years(year, findings);
    this.findings = findings;
  }

  /** The tables in their order. */
  List<Block> blocks(Sheet sheet) {
    List<Header> headers = new ArrayList<>();
    int below = -1;
    for (int row : sheet.rows()) {
      if (row > below) {
        Optional<Header> header = Header.at(sheet, row, headings);
        header.ifPresent(headers::add);
        below = header.map(Header::bottom).orElse(below);
        if (header.filter(h -> RowMarks.of(h).level().isPresent()).isPresent()) {
          break; // a published file is one table
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      int front = front(sheet, headers, i);
      int last = i + 1 < headers.size() ? front(sheet, headers, i + 1) - 1 : Integer.MAX_VALUE;
      Optional<Block> before =
          blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
      if (i == 0) {
        above(sheet, headers.get(i).top());
      }
      block(sheet, headers.get(i), front, last, before).ifPresent(blocks::add);
    }
    if (!blocks.isEmpty()) {
      years.name(sheet);
    }
    return blocks;
  }

  /** Figures above the first headings belong to a table whose headings nobody knows. */
  private void above(Sheet sheet, int top) {
    List<SheetCell> figures = Figures.in(sheet, sheet.rowsBetween(0, top - 1));
    if (figures.size() > 1 || figures.stream().anyMatch(c -> c.text().contains("."))) {
      Set<Integer> told = new HashSet<>();
      figures.stream()
          .filter(c -> told.add(c.row()))
          .map(c -> Finding.error("cell-not-placed", sheet.place(c)).withHint("cell-not-placed"))
          .forEach(findings::add);
    }
  }

  /** The first row of the lines above some headings: their title, number, unit. */
  private int front(Sheet sheet, List<Header> headers, int index) {
    int first = headers.get(index).top();
    if (index == 0) {
      return 0;
    }
    for (int row :
        sheet.rowsBetween(headers.get(index - 1).bottom() + 1, first - 1).descendingSet()) {
      if (sheet.row(row).stream().noneMatch(c -> titles.isFront(c.text()))) {
        break;
      }
      first = row;
    }
    return first;
  }

  private Optional<Block> block(
      Sheet sheet, Header header, int front, int last, Optional<Block> before) {
    List<SheetCell> above = new ArrayList<>();
    sheet.rowsBetween(front, header.top() - 1).forEach(r -> above.addAll(sheet.row(r)));
    Optional<String> unit = unit(sheet, above, header);
    Set<TableSpec> named = new LinkedHashSet<>();
    for (SheetCell cell : above) {
      List<TableSpec> found = titles.named(cell.text());
      named.addAll(found);
      if (!found.isEmpty()) {
        years.title(sheet, cell);
      }
    }
    boolean continued =
        sheet.name().contains("续") || above.stream().anyMatch(c -> c.text().contains("续"));
    Place place = sheet.place(header.top(), sheet.row(header.top()).iterator().next().column());
    Optional<Block> same =
        before
            .filter(b -> named.isEmpty() || named.contains(b.layout().spec()))
            .filter(b -> named.contains(b.layout().spec()) || isNumbered(above, b.layout().spec()))
            .map(
                b ->
                    new Block(
                        sheet,
                        front,
                        header,
                        Layout.of(b.layout().spec(), header, headings),
                        unit.or(b::unit),
                        true,
                        last))
            .filter(b -> b.continues(before.get()));
    Optional<Block> found =
        same.isPresent()
            ? same
            : layout(named, sheet, above, header, place)
                .map(l -> new Block(sheet, front, header, l, unit, continued, last));
    years.above(sheet, above, header, headings, found.map(Block::layout));
    return found;
  }

  /** The money unit that the last line above the headings states, else the headings themselves. */
  private Optional<String> unit(Sheet sheet, List<SheetCell> above, Header header) {
    Optional<String> line =
        above.stream().flatMap(c -> Titles.unit(c.text()).stream()).reduce((a, b) -> b);
    Set<String> units = new LinkedHashSet<>();
    line.ifPresent(units::add);
    for (int row : sheet.rowsBetween(header.top(), header.bottom())) {
      for (SheetCell cell : sheet.row(row)) {
        Optional<String> own = Titles.unitOfHeading(cell.text());
        if (own.isPresent() && units.add(own.get()) && units.size() > 1) {
          findings.add(
              Finding.error("money-unit-ambiguous", sheet.place(cell), String.join("、", units))
                  .withHint("money-unit-ambiguous"));
        }
      }
    }
    return units.stream().findFirst();
  }

  /** Whether the numbers above, if there are any, are those of a table. */
  private boolean isNumbered(List<SheetCell> above, TableSpec table) {
    List<TableSpec> numbered =
        above.stream().flatMap(c -> titles.numbered(c.text()).stream()).toList();
    return numbered.isEmpty() || numbered.contains(table);
  }

  private Optional<Layout> layout(
      Set<TableSpec> named, Sheet sheet, List<SheetCell> above, Header header, Place place) {
    List<Layout> all =
        standard.tables().stream()
            .map(t -> Layout.of(t, header, headings))
            .filter(l -> l.isReadable() && l.twice().isEmpty())
            .toList();
    if (!named.isEmpty()) {
      List<Layout> fitting = all.stream().filter(l -> named.contains(l.spec())).toList();
      List<Layout> exact = fitting.stream().filter(Layout::isExact).toList();
      fitting = exact.isEmpty() ? fitting : exact;
      if (fitting.isEmpty()) {
        findings.add(
            wrongHeadings(
                Layout.of(named.iterator().next(), header, headings), sheet, header, place));
        return Optional.empty();
      }
      return one(fitting, place);
    }
    List<Layout> exact = all.stream().filter(Layout::isExact).toList();
    List<TableSpec> numbered = new ArrayList<>(titles.named(sheet.name()));
    numbered.addAll(titles.numbered(sheet.name()));
    numbered.addAll(titles.published(sheet.place().document()));
    above.forEach(c -> numbered.addAll(titles.numbered(c.text())));
    List<Layout> told = all.stream().filter(l -> numbered.contains(l.spec())).toList();
    if (exact.size() != 1 && told.size() == 1) {
      return Optional.of(told.get(0));
    }
    if (exact.isEmpty()) {
      findings.add(Finding.error("table-not-recognized", place).withHint("table-not-recognized"));
      return Optional.empty();
    }
    return one(exact, place);
  }

  private Optional<Layout> one(List<Layout> fitting, Place place) {
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    String names =
        fitting.stream()
            .map(l -> l.spec().title())
            .collect(java.util.stream.Collectors.joining("、"));
    findings.add(Finding.error("table-ambiguous", place, names).withHint("table-ambiguous"));
    return Optional.empty();
  }

  private static Finding wrongHeadings(Layout layout, Sheet sheet, Header header, Place place) {
    if (!layout.twice().isEmpty()) {
      int column = layout.twice().iterator().next();
      return Finding.error(
              "column-ambiguous", sheet.place(header.bottom(), column), layout.spec().title())
          .withHint("column-ambiguous");
    }
    return Finding.error(
            "table-headings", place, layout.spec().title(), String.join("、", layout.missing()))
        .withHint("table-headings");
  }
}
