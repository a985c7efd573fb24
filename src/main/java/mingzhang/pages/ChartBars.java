package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Presentation;

/**
 * The figures behind a chart: rows of a table at a level, or figures that the standard lists.
 *
 * @param bars those above zero
 * @param whole whether none of the figures is withheld or unknown: only then they have a sum
 */
record ChartBars(List<DisclosureHome.Bar> bars, boolean whole) {
  /**
   * The bars of a chart.
   *
   * @param pages the page about what a row names, or empty
   */
  static ChartBars of(
      Presentation.Chart chart,
      Disclosure disclosure,
      Figures figures,
      Function<Row, String> pages) {
    List<DisclosureHome.Bar> bars =
        chart.table().isEmpty()
            ? listed(chart, disclosure, figures)
            : rows(chart, disclosure, pages);
    return new ChartBars(
        bars.stream().filter(b -> b.figure().number().signum() > 0).toList(),
        bars.stream().noneMatch(b -> figures.isOpen(b.figure().reference())));
  }

  private static List<DisclosureHome.Bar> listed(
      Presentation.Chart chart, Disclosure disclosure, Figures figures) {
    return chart.figures().stream()
        .map(Reference::parse)
        .filter(Objects::nonNull)
        .flatMap(
            r ->
                figures.lenient(r).stream()
                    .map(f -> new DisclosureHome.Bar(column(r, disclosure), "", f)))
        .toList();
  }

  private static String column(Reference reference, Disclosure disclosure) {
    return disclosure.table(reference.table()).stream()
        .flatMap(t -> t.sides().stream())
        .flatMap(s -> s.column(reference.column()).stream())
        .map(Column::title)
        .findFirst()
        .orElse(reference.column());
  }

  private static List<DisclosureHome.Bar> rows(
      Presentation.Chart chart, Disclosure disclosure, Function<Row, String> pages) {
    List<DisclosureHome.Bar> bars = new ArrayList<>();
    Table table = disclosure.table(chart.table()).orElse(null);
    if (table == null) {
      return bars;
    }
    for (Side side : table.sides()) {
      Column column = side.column(chart.column()).orElse(null);
      if (column == null) {
        continue;
      }
      for (Row row : side.rows()) {
        boolean counts = row.kind() == Row.Kind.ITEM || row.kind() == Row.Kind.GROUP;
        if (counts && row.level() == chart.level()) {
          Reference reference = new Reference(false, table.id(), row.id(), column.id());
          Figure figure = Figures.of(reference, table, side, row, column);
          bars.add(new DisclosureHome.Bar(row.name(), pages.apply(row), figure));
        }
      }
    }
    bars.sort((a, b) -> b.figure().number().compareTo(a.figure().number()));
    return bars;
  }
}
