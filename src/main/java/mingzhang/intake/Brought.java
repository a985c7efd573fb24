package mingzhang.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Column;
import mingzhang.model.Labels;
import mingzhang.standard.Performance;
import mingzhang.standard.SideSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * What an import brought, with the totals as the spreadsheets have them, so that an officer can
 * tick them off.
 *
 * @param tables in the order of the standard
 * @param projects how many performance targets
 * @param projectsFrom the files that they came from
 * @param funds of all projects together: the first source of funds by the title of the side
 * @param fund title of that source and its money unit
 * @param untouched tables that the spreadsheets do not have and the content has
 */
public record Brought(
    List<Table> tables,
    int projects,
    List<String> projectsFrom,
    Map<String, BigDecimal> funds,
    Fund fund,
    List<String> untouched) {
  /**
   * A table.
   *
   * @param title its number and title
   * @param from the sheets or files that it came from
   * @param sides what each side was filled with
   */
  public record Table(String title, List<String> from, List<Side> sides) {}

  /**
   * A side of a table.
   *
   * @param title its heading, or empty where the table has one side
   * @param rows how many rows, without the row of the totals
   * @param total name of the row of the totals; empty where the rows of the first level were added
   *     up, as the table has none
   * @param column heading of the column that the amount stands in, where it is not the total of
   *     others
   * @param stated the amount as the spreadsheet has it; empty where there is none
   * @param unit money unit of the spreadsheet
   * @param written the amount as it was written, where the unit of the table is another one
   * @param tableUnit money unit of the table
   */
  public record Side(
      String title,
      int rows,
      String total,
      String column,
      Optional<BigDecimal> stated,
      String unit,
      Optional<String> written,
      String tableUnit) {}

  /** A source of funds and its money unit. */
  public record Fund(String title, String unit) {}

  static Brought of(
      Standard standard,
      Map<TableSpec, List<Block>> blocks,
      Map<TableSpec, List<Taken>> taken,
      List<ProjectYaml.File> projects,
      List<String> untouched) {
    List<Table> tables = new ArrayList<>();
    for (TableSpec spec : standard.tables()) {
      List<Taken> sides = taken.getOrDefault(spec, List.of());
      if (!sides.isEmpty()) {
        List<Side> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
          found.add(side(spec, spec.sides().get(i), sides.get(i)));
        }
        List<String> from =
            blocks.getOrDefault(spec, List.of()).stream()
                .map(b -> b.sheet().place().toString())
                .distinct()
                .toList();
        tables.add(new Table(standard.fullTitle(spec), from, found));
      }
    }
    return new Brought(
        tables,
        projects.size(),
        projects.stream().map(p -> p.form().sheet().place().document()).distinct().toList(),
        funds(standard.performance(), projects),
        new Fund(
            standard.performance().funds().values().stream().findFirst().orElse(""),
            standard.performance().unit().name()),
        untouched);
  }

  private static Side side(TableSpec table, SideSpec spec, Taken taken) {
    Optional<Line> total = taken.total();
    Map<String, BigDecimal> stated = total.map(Line::stated).orElse(Map.of());
    Optional<Column> column =
        spec.columns().stream().filter(c -> stated.containsKey(c.id())).findFirst();
    boolean whole =
        spec.columns().stream().filter(c -> c.kind() == Column.Kind.AMOUNT).count() == 1
            || column.filter(c -> !c.total()).isEmpty();
    String unit = total.map(Line::unit).filter(u -> !u.isEmpty()).orElse(table.unit().name());
    return new Side(
        spec.title(),
        taken.rows(),
        total.map(Line::name).map(Labels::plain).orElse(""),
        whole ? "" : column.map(Column::fullTitle).orElse(""),
        column.map(c -> stated.get(c.id())),
        unit,
        column
            .filter(c -> !unit.equals(table.unit().name()))
            .flatMap(c -> Optional.ofNullable(total.get().amounts().get(c.id()))),
        table.unit().name());
  }

  /** The total of each side of the form, of all projects. */
  private static Map<String, BigDecimal> funds(Performance spec, List<ProjectYaml.File> projects) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    String first = spec.funds().keySet().stream().findFirst().orElse("");
    for (Map.Entry<String, String> side : spec.sides().entrySet()) {
      projects.stream()
          .map(p -> p.funds().getOrDefault(first, Map.of()).getOrDefault(side.getKey(), ""))
          .filter(f -> f.matches("-?[0-9.]+"))
          .map(BigDecimal::new)
          .reduce(BigDecimal::add)
          .ifPresent(sum -> sums.put(side.getValue(), sum));
    }
    return sums;
  }
}
