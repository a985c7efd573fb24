package mingzhang.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as it was published before the corrections of a day: the present one with these and all
 * later corrections taken back.
 *
 * @param date day of the corrections, YYYY-MM-DD
 * @param table what was published before that day
 */
public record FormerTable(String date, Table table) {
  /** The former states of all tables: tables in their order, the earliest day first. */
  public static List<FormerTable> all(Disclosure disclosure) {
    List<FormerTable> former = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      List<Correction.OfFigure> own = of(disclosure, table);
      own.stream()
          .map(Correction::date)
          .distinct()
          .sorted()
          .forEach(day -> former.add(new FormerTable(day, before(table, own, day))));
    }
    return former;
  }

  /** The corrections of a table, in the order in which they are written. */
  public static List<Correction.OfFigure> of(Disclosure disclosure, Table table) {
    return disclosure.corrections().stream()
        .filter(Correction.OfFigure.class::isInstance)
        .map(Correction.OfFigure.class::cast)
        .filter(c -> c.table().equals(table.id()))
        .toList();
  }

  /** Its file within the disclosure's folder. */
  public static String file(String table, String date) {
    return "former/" + table + "-before-" + date + ".csv";
  }

  private static Table before(Table table, List<Correction.OfFigure> corrections, String day) {
    List<Correction.OfFigure> later =
        new ArrayList<>(corrections.stream().filter(c -> c.date().compareTo(day) >= 0).toList());
    Collections.reverse(later);
    later.sort(Comparator.comparing(Correction::date).reversed());
    return table.withSides(table.sides().stream().map(s -> side(s, later)).toList());
  }

  private static Side side(Side side, List<Correction.OfFigure> later) {
    List<Correction.OfFigure> own = later.stream().filter(c -> c.side().equals(side.id())).toList();
    return side.withRows(side.rows().stream().map(r -> row(r, own)).toList());
  }

  private static Row row(Row row, List<Correction.OfFigure> later) {
    Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
    for (Correction.OfFigure correction : later) {
      if (correction.row().equals(row.id())) {
        cells.put(correction.column(), correction.from());
      }
    }
    return row.withCells(cells);
  }
}
