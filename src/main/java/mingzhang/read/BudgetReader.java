package mingzhang.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.MoneyUnit;
import mingzhang.model.OriginalBudget;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Table;
import mingzhang.model.Unit;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.BudgetMatch;
import mingzhang.standard.Standard;

/**
 * Reads what final accounts know of the budget of their year: {@code budget.csv}, the long form
 * that was published, and what {@code disclosure.yaml} states under {@code budget}.
 */
final class BudgetReader {
  private final BudgetMatch match;
  private final List<Table> tables;
  private final Findings findings;
  private final Map<String, Amount> figures = new LinkedHashMap<>();
  private final Map<String, List<OriginalBudget.Line>> lines = new LinkedHashMap<>();

  private BudgetReader(Standard standard, List<Table> tables, Findings findings) {
    this.match = standard.budget();
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
    return new OriginalBudget(reader.figures, reader.lines, page);
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
    match.columns().forEach((column, planned) -> column(column, planned, own, place));
    Map<String, BudgetFile.Line> byReference = new LinkedHashMap<>();
    own.forEach(l -> byReference.putIfAbsent(l.reference(), l));
    match
        .figures()
        .forEach(
            (reference, planned) -> {
              BudgetFile.Line line = byReference.get(planned);
              Reference parsed = Reference.parse(reference);
              if (line != null && parsed != null) {
                unit(parsed.table()).ifPresent(u -> figures.put(reference, amount(line, u)));
              }
            });
    if (figures.isEmpty()) {
      findings.add(
          Finding.error("budget-file-columns", place)
              .withHint(
                  "budget-file-columns",
                  String.join(", ", match.columns().values()),
                  String.join(", ", own.stream().map(BudgetFile.Line::under).distinct().toList())));
    }
  }

  /**
   * What the budget has under a column. Rows that only one of both has were planned with nothing or
   * came to nothing, unless the other is not broken down so far, or has names where the one has
   * codes.
   */
  private void column(String column, String planned, List<BudgetFile.Line> own, Place place) {
    String table = column.substring(0, Math.max(0, column.indexOf('/')));
    String id = column.substring(column.indexOf('/') + 1);
    MoneyUnit unit = unit(table).orElse(null);
    List<BudgetFile.Line> under = own.stream().filter(l -> l.under().equals(planned)).toList();
    if (unit == null || under.isEmpty()) {
      return; // another finding says that the table is not there; or nothing was planned
    }
    List<Row> rows = rows(table, id);
    Set<String> here = rows.stream().map(Row::code).collect(Collectors.toSet());
    Set<String> there = under.stream().map(BudgetFile.Line::code).collect(Collectors.toSet());
    boolean alike = hasCodes(here) == hasCodes(there);
    Set<String> ids = rows.stream().map(Row::id).collect(Collectors.toSet());
    List<OriginalBudget.Line> found = new ArrayList<>();
    for (BudgetFile.Line line : under) {
      Amount amount = amount(line, unit);
      figures.put(table + "@" + line.row() + "/" + id, amount);
      if (ids.contains(line.row()) || (alike && isAsDeep(line.code(), there, here))) {
        found.add(
            new OriginalBudget.Line(line.row(), line.code(), line.name(), line.level(), amount));
      }
    }
    lines.put(column, List.copyOf(found));
    Amount nothing = new Amount(BigDecimal.ZERO.setScale(unit.decimals()), place, 1);
    for (Row row : rows) {
      if (alike && isAsDeep(row.code(), here, there)) {
        figures.putIfAbsent(table + "@" + row.id() + "/" + id, nothing);
      }
    }
  }

  private static boolean hasCodes(Set<String> codes) {
    return codes.stream().anyMatch(c -> !c.isEmpty());
  }

  /** Whether others are broken down as far as an account, so that its absence means nothing. */
  private static boolean isAsDeep(String code, Set<String> own, Set<String> others) {
    String parent = "";
    for (int length = 1; length < code.length(); length++) {
      String above = code.substring(0, length);
      parent = own.contains(above) ? above : parent;
    }
    String under = parent;
    if (parent.isEmpty()) {
      return true;
    }
    return others.contains(parent)
        ? others.stream().anyMatch(o -> o.length() > under.length() && o.startsWith(under))
        : isAsDeep(parent, own, others);
  }

  private List<Row> rows(String table, String column) {
    return tables.stream()
        .filter(t -> t.id().equals(table))
        .flatMap(t -> t.sides().stream())
        .filter(s -> s.column(column).isPresent())
        .flatMap(s -> s.rows().stream())
        .toList();
  }

  private Optional<MoneyUnit> unit(String table) {
    return tables.stream().filter(t -> t.id().equals(table)).map(Table::unit).findFirst();
  }

  /** The same amount in the unit and with the decimals of a table, rounded half up. */
  private static Amount amount(BudgetFile.Line line, MoneyUnit unit) {
    BigDecimal yuan = line.amount().multiply(line.factor());
    return new Amount(
        yuan.divide(unit.factor(), unit.decimals(), RoundingMode.HALF_UP), line.place(), 1);
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
