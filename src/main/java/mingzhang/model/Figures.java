package mingzhang.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Place;

/** Finds the figures of a disclosure by reference. */
public final class Figures {
  /** What a reference leads to. */
  public sealed interface Result permits Found, Missing {}

  /** The figure is there; it may be nil. */
  public record Found(Figure figure) implements Result {}

  /**
   * A part of the reference names nothing.
   *
   * @param part {@code table}, {@code row}, {@code column} or {@code fact}
   * @param name the name that is not there
   * @param existing the names that are
   */
  public record Missing(String part, String name, Collection<String> existing) implements Result {}

  private static final MoneyUnit PLAIN = new MoneyUnit("", 0, BigDecimal.ONE);

  private final Disclosure disclosure;

  /** Figures of one disclosure. */
  public Figures(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** Whether any figure of a table or fact is withheld or unknown; mostly none is. */
  public static boolean hasOpen(Disclosure disclosure) {
    for (Fact fact : disclosure.facts().values()) {
      if (Absent.isOpen(fact.cell())) {
        return true;
      }
    }
    for (Table table : disclosure.tables()) {
      for (Side side : table.sides()) {
        for (Row row : side.rows()) {
          if (row.isOpen()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Looks a reference up. */
  public Result find(Reference reference) {
    return reference.isFact() ? fact(reference) : cell(reference);
  }

  /** Looks a reference up; a row that is not there is nil, anything else missing is empty. */
  public Optional<Figure> lenient(Reference reference) {
    Result result = find(reference);
    if (result instanceof Found found) {
      return Optional.of(found.figure());
    }
    boolean rowOnly = result instanceof Missing missing && missing.part().equals("row");
    return rowOnly ? Optional.of(nil(reference)) : Optional.empty();
  }

  /**
   * Whether a figure, or one of those that it adds up, is withheld or unknown: then no sum with it
   * can be verified, and no text can state it.
   */
  public boolean isOpen(Reference reference) {
    return Absent.isOpen(absence(reference));
  }

  /** Why a figure cannot be told: withheld or unknown, as it or one that it adds up; else nil. */
  public Absent absence(Reference reference) {
    if (reference.isFact()) {
      Fact fact = disclosure.facts().get(reference.row());
      return fact != null && fact.cell() instanceof Absent absent ? absent : Absent.NIL;
    }
    Optional<Table> table = disclosure.table(reference.table());
    if (table.isPresent()) {
      for (Side side : table.get().sides()) {
        if (side.column(reference.column()).isPresent()) {
          for (Row row : rows(side, reference.row())) {
            Cell cell = row.cell(reference.column());
            if (cell instanceof Absent absent && Absent.isOpen(absent)) {
              return absent;
            }
          }
        }
      }
    }
    return Absent.NIL;
  }

  /** The figure of one cell. */
  public static Figure of(Reference reference, Table table, Side side, Row row, Column column) {
    Cell cell = row.cell(column.id());
    BigDecimal number = reference.negative() ? cell.number().negate() : cell.number();
    Place place = cell instanceof Amount amount ? amount.place() : row.place();
    int terms = cell instanceof Amount amount ? amount.terms() : 0;
    return new Figure(
        reference,
        number,
        terms,
        !(cell instanceof Amount),
        table.unit(),
        FigureName.of(table, side, row.name(), column),
        table.id() + ".html",
        Anchors.cell(side, row, column.id()),
        place);
  }

  private Result fact(Reference reference) {
    Fact fact = disclosure.facts().get(reference.row());
    if (fact == null || !fact.date().isEmpty()) {
      return new Missing("fact", reference.row(), disclosure.facts().keySet());
    }
    BigDecimal number = fact.cell().number();
    MoneyUnit unit = fact.unit().isEmpty() ? PLAIN : unit(fact);
    Place place =
        fact.cell() instanceof Amount a ? a.place() : disclosure.place("facts." + fact.id());
    return new Found(
        new Figure(
            reference,
            reference.negative() ? number.negate() : number,
            fact.cell() instanceof Amount ? 1 : 0,
            !(fact.cell() instanceof Amount),
            unit,
            FigureName.of("", fact.title()),
            "",
            "",
            place));
  }

  private MoneyUnit unit(Fact fact) {
    return disclosure.tables().stream()
        .map(Table::unit)
        .filter(u -> u.name().equals(fact.unit()))
        .findFirst()
        .orElse(
            new MoneyUnit(fact.unit(), Math.max(fact.cell().number().scale(), 0), BigDecimal.ONE));
  }

  private Result cell(Reference reference) {
    Optional<Table> table = disclosure.table(reference.table());
    if (table.isEmpty()) {
      return new Missing(
          "table", reference.table(), disclosure.tables().stream().map(Table::id).toList());
    }
    List<Side> sides = new ArrayList<>(table.get().sides().size());
    for (Side side : table.get().sides()) {
      if (side.column(reference.column()).isPresent()) {
        sides.add(side);
        List<Row> rows = rows(side, reference.row());
        if (!rows.isEmpty()) {
          return new Found(sum(reference, table.get(), side, rows));
        }
      }
    }
    if (sides.isEmpty()) {
      return new Missing("column", reference.column(), columns(table.get()));
    }
    return new Missing(
        "row",
        reference.row(),
        sides.stream().flatMap(s -> s.rows().stream()).map(Row::id).toList());
  }

  private static Collection<String> columns(Table table) {
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    table.sides().forEach(s -> s.amountColumns().forEach(c -> ids.add(c.id())));
    return ids;
  }

  /** The rows that a selector means on a side. */
  static List<Row> rows(Side side, String selector) {
    if (selector.equals(Reference.ALL)) {
      return side.items();
    }
    if (selector.startsWith(Reference.NAME)) {
      String name = selector.substring(Reference.NAME.length());
      return side.items().stream().filter(r -> r.name().equals(name)).toList();
    }
    return side.row(selector).map(List::of).orElse(List.of());
  }

  private static Figure sum(Reference reference, Table table, Side side, List<Row> rows) {
    Column column = side.column(reference.column()).orElseThrow();
    List<Figure> figures = new ArrayList<>();
    rows.forEach(r -> figures.add(of(reference, table, side, r, column)));
    if (figures.size() == 1) {
      return figures.get(0);
    }
    Figure first = figures.get(0);
    BigDecimal number =
        figures.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    String what =
        reference.row().startsWith(Reference.NAME)
            ? reference.row().substring(Reference.NAME.length())
            : table.sumOfRows();
    return new Figure(
        reference,
        number,
        figures.stream().mapToInt(Figure::terms).sum(),
        figures.stream().allMatch(Figure::nil),
        table.unit(),
        FigureName.of(table, what, column.title()),
        first.page(),
        first.anchor(),
        first.place());
  }

  private Figure nil(Reference reference) {
    Table table = disclosure.table(reference.table()).orElseThrow();
    return new Figure(
        reference,
        BigDecimal.ZERO,
        0,
        true,
        table.unit(),
        FigureName.of(table, reference.row(), reference.column()),
        table.id() + ".html",
        "",
        table.place());
  }
}
