package mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.ColumnReference;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.standard.Rule;

/**
 * {@code units}: in each row of the named columns, and in each named figure, a department has what
 * its units have together. Says nothing where one of its units is not there to be read.
 */
final class UnitSums implements RuleKind {
  @Override
  public String name() {
    return "units";
  }

  @Override
  public List<String> keys() {
    return List.of("columns", "figures");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    if (ledger.units.isEmpty()) {
      return;
    }
    Set<Finding> lacking = new LinkedHashSet<>();
    for (String path : rule.list("columns")) {
      ColumnReference column = ColumnReference.parse(path);
      rows(column, ledger).forEach(row -> compare(rule, column.at(row), ledger, lacking));
    }
    for (String written : rule.list("figures")) {
      Reference reference = Reference.parse(written);
      if (reference != null) {
        compare(rule, reference, ledger, lacking);
      }
    }
    lacking.forEach(ledger.findings::add);
  }

  /** Ids of the rows that the department or one of its units has. */
  private static Set<String> rows(ColumnReference column, Ledger ledger) {
    Set<String> ids = new LinkedHashSet<>();
    List<Disclosure> all = new ArrayList<>(ledger.units);
    all.add(0, ledger.disclosure);
    for (Disclosure disclosure : all) {
      disclosure.table(column.table()).stream()
          .flatMap(t -> t.sides().stream())
          .filter(s -> column.isOn(s.id()) && s.column(column.column()).isPresent())
          .map(Side::rows)
          .forEach(rows -> rows.stream().map(Row::id).forEach(ids::add));
    }
    return ids;
  }

  private static void compare(Rule rule, Reference cell, Ledger ledger, Set<Finding> lacking) {
    Optional<Figure> own = ledger.figures.lenient(cell);
    if (own.isEmpty()) {
      return; // that the department lacks it is told elsewhere
    }
    List<Figure> sum = new ArrayList<>();
    for (Disclosure unit : ledger.units) {
      Figures figures = new Figures(unit);
      if (figures.isOpen(cell) || unit.unreadable().contains(cell.table())) {
        return; // what is withheld, unknown or cannot be read proves nothing
      }
      Optional<Figure> figure = figures.lenient(cell);
      if (figure.isEmpty()) {
        lacking.add(lacking(unit, own.get(), ledger.disclosure));
        return;
      }
      String id = unit.unit().id();
      sum.add(figure.get().seenFrom(unit.unit().shortName(), "../" + id + "/"));
    }
    ledger.add(
        Relation.compare(
            rule, Relation.Family.UNITS, own.get().name().row(), List.of(own.get()), sum));
  }

  /** A unit has no such table or fact: one finding for all rows of it. */
  private static Finding lacking(Disclosure unit, Figure own, Disclosure department) {
    String what =
        department.table(own.reference().table()).map(Table::fullTitle).orElse(own.name().row());
    String id = unit.unit().id();
    return Finding.warning("unit-lacks", department.place("units." + id), id, what)
        .withHint("unit-lacks");
  }
}
