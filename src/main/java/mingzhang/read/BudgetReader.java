package mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.ColumnReference;
import mingzhang.model.MoneyUnit;
import mingzhang.model.OriginalBudget;
import mingzhang.model.Reference;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Unit;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Classification;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.Standard;

/**
 * Reads what final accounts know of the budget of their year: {@code budget.csv}, the long form
 * that was published, and what {@code disclosure.yaml} states under {@code budget}.
 */
final class BudgetReader {
  private final Standard standard;
  private final List<Table> tables;
  private final Findings findings;
  private final Map<String, Amount> figures = new LinkedHashMap<>();
  private final Map<ColumnReference, OriginalBudget.Column> columns = new LinkedHashMap<>();

  private BudgetReader(Standard standard, List<Table> tables, Findings findings) {
    this.standard = standard;
    this.tables = tables;
    this.findings = findings;
  }

  /**
   * The budget of a year.
   *
   * @param folder of the disclosure
   * @param tables its tables
   */
  static OriginalBudget read(
      DisclosureReader disclosure,
      Path folder,
      Unit unit,
      int year,
      Standard standard,
      List<Table> tables,
      SourceFiles files,
      Findings findings) {
    BudgetReader reader = new BudgetReader(standard, tables, findings);
    Path file = folder.resolve(BudgetFile.NAME);
    boolean there = Files.exists(file);
    Map<String, Cell> stated = disclosure.figures("budget", standard);
    String page = SiteReader.webAddress(disclosure.reader(), "budget_page", findings);
    if (standard.budget().isEmpty() && (there || !stated.isEmpty())) {
      Place place = there ? Place.of(files.name(file)) : disclosure.reader().place("budget");
      findings.add(
          Finding.error("budget-not-compared", place, standard.id())
              .withHint("budget-not-compared"));
      return OriginalBudget.NONE;
    }
    if (there) {
      files
          .csv(file)
          .ifPresent(
              s ->
                  BudgetFile.read(s, findings)
                      .ifPresent(l -> reader.file(l, unit, year, Place.of(s.name()))));
    }
    stated.forEach(reader::state);
    return new OriginalBudget(reader.figures, reader.columns, page);
  }

  private void file(List<BudgetFile.Line> all, Unit unit, int year, Place place) {
    List<BudgetFile.Line> own =
        all.stream()
            .filter(l -> l.year().equals(String.valueOf(year)))
            .filter(l -> l.unit().equals(unit.id()) || l.unitName().equals(unit.name()))
            .toList();
    if (own.isEmpty()) {
      List<String> others =
          all.stream().map(l -> l.unitName() + " " + l.year()).distinct().limit(6).toList();
      findings.add(
          Finding.error("budget-file-other", place, unit.name(), String.valueOf(year))
              .withHint("there-are", String.join(", ", others)));
      return;
    }
    standard.budget().columns().forEach((column, planned) -> column(column, planned, own, place));
    Map<String, BudgetFile.Line> byReference = new LinkedHashMap<>();
    own.forEach(l -> byReference.putIfAbsent(l.reference(), l));
    standard
        .budget()
        .figures()
        .forEach(
            (reference, planned) -> {
              BudgetFile.Line line = byReference.get(planned);
              Reference parsed = Reference.parse(reference);
              if (line != null && line.absence() == Absent.NIL && parsed != null) {
                unit(parsed.table())
                    .ifPresent(u -> figures.put(reference, BudgetColumn.amount(List.of(line), u)));
              }
            });
    if (figures.isEmpty()) {
      findings.add(
          Finding.error("budget-file-columns", place)
              .withHint(
                  "budget-file-columns",
                  listed(standard.budget().columns().values().stream()),
                  listed(own.stream().map(BudgetFile.Line::under))));
    }
  }

  private static String listed(Stream<ColumnReference> columns) {
    return columns.distinct().map(ColumnReference::toString).collect(Collectors.joining(", "));
  }

  private void column(
      ColumnReference written, ColumnReference planned, List<BudgetFile.Line> own, Place place) {
    Side side = side(written).orElse(null);
    List<BudgetFile.Line> under = own.stream().filter(l -> l.under().equals(planned)).toList();
    if (side == null || under.isEmpty()) {
      return; // another finding says that the table is not there; or nothing was planned
    }
    BudgetRows rows = new BudgetRows(side.rows(), accounts(written.table(), side), under);
    MoneyUnit unit = unit(written.table()).orElseThrow();
    BudgetColumn column = new BudgetColumn(side.rows(), rows, unit, place);
    column.figures().forEach((row, amount) -> figures.put(written.at(row).unsigned(), amount));
    columns.put(written, column.column());
  }

  private Optional<Side> side(ColumnReference column) {
    return tables.stream()
        .filter(t -> t.id().equals(column.table()))
        .flatMap(t -> t.sides().stream())
        .filter(s -> column.isOn(s.id()) && s.column(column.column()).isPresent())
        .findFirst();
  }

  /** Names by code of the accounts that rows of a side may have. */
  private Map<String, String> accounts(String table, Side side) {
    return standard.table(table).stream()
        .flatMap(t -> t.sides().stream())
        .filter(s -> s.id().equals(side.id()))
        .map(s -> s.rows() instanceof RowsSpec.Classified c ? c.classification() : "")
        .flatMap(c -> Optional.ofNullable(standard.classifications().get(c)).stream())
        .map(Classification::accounts)
        .findFirst()
        .orElse(Map.of());
  }

  private Optional<MoneyUnit> unit(String table) {
    return tables.stream().filter(t -> t.id().equals(table)).map(Table::unit).findFirst();
  }

  private void state(String reference, Cell cell) {
    if (!(cell instanceof Amount stated)) {
      return;
    }
    Amount published = figures.get(reference);
    if (published == null) {
      figures.put(reference, stated);
    } else if (published.number().compareTo(stated.number()) != 0) {
      findings.add(
          Finding.warning(
                  "budget-differs",
                  stated.place(),
                  reference,
                  stated.printed(),
                  published.printed())
              .withHint("budget-differs", published.place().toString()));
    }
  }
}
