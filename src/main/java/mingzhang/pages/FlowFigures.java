package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Presentation;

/**
 * The figures of a chart of flows.
 *
 * @param unit money unit
 * @param sources titles of the sources, with their totals as printed
 * @param uses titles of the uses, with their totals as printed
 * @param rows what the money flows through
 */
record FlowFigures(String unit, List<End> sources, List<End> uses, List<Through> rows) {
  /** Where money comes from or goes to. */
  record End(String label, BigDecimal total) {}

  /**
   * A row of the first level.
   *
   * @param total its total as printed
   * @param in amounts from each source
   * @param out amounts to each use
   */
  record Through(String label, BigDecimal total, List<BigDecimal> in, List<BigDecimal> out) {}

  /** The figures; empty where a table is missing or nothing flows. */
  static Optional<FlowFigures> of(Presentation.Flow flow, Disclosure disclosure) {
    Table from = disclosure.table(flow.from()).orElse(null);
    Table to = disclosure.table(flow.to()).orElse(null);
    if (from == null || to == null || !from.unit().equals(to.unit())) {
      return Optional.empty();
    }
    Side in = from.sides().get(0);
    Side out = to.sides().get(0);
    List<Column> sources = columns(in, flow.sources());
    List<Column> uses = columns(out, flow.uses());
    List<Through> rows = new ArrayList<>();
    for (Row row : out.rows()) {
      if (row.kind() != Row.Kind.TOTAL && row.level() == 1) {
        Through through =
            new Through(
                row.name(),
                total(row, out, uses),
                in.row(row.id()).map(r -> amounts(r, sources)).orElse(List.of()),
                amounts(row, uses));
        if (!through.in().isEmpty()) {
          rows.add(through);
        }
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FlowFigures(from.unit().name(), ends(in, sources), ends(out, uses), rows));
  }

  /** The columns that hold any amount at all. */
  private static List<Column> columns(Side side, List<String> ids) {
    return ids.stream()
        .flatMap(id -> side.column(id).stream())
        .filter(c -> side.rows().stream().anyMatch(r -> r.cell(c.id()).number().signum() > 0))
        .toList();
  }

  private static List<BigDecimal> amounts(Row row, List<Column> columns) {
    return columns.stream().map(c -> row.cell(c.id()).number().max(BigDecimal.ZERO)).toList();
  }

  /**
   * The total that the table prints for a row: rounded amounts need not add up to it exactly, and
   * no other figure may stand in the chart.
   */
  private static BigDecimal total(Row row, Side side, List<Column> uses) {
    return side.amountColumns().stream()
        .filter(Column::total)
        .findFirst()
        .map(c -> row.cell(c.id()).number())
        .orElseGet(() -> sum(amounts(row, uses)));
  }

  private static List<End> ends(Side side, List<Column> columns) {
    return columns.stream().map(c -> new End(c.title(), total(side, c))).toList();
  }

  private static BigDecimal total(Side side, Column column) {
    return side.rows().stream()
        .filter(r -> r.kind() == Row.Kind.TOTAL)
        .findFirst()
        .map(r -> r.cell(column.id()).number())
        .orElseGet(
            () ->
                sum(
                    side.rows().stream()
                        .filter(r -> r.level() == 1)
                        .map(r -> r.cell(column.id()).number())
                        .toList()));
  }

  static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
