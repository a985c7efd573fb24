package mingzhang.download;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Correction;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.FormerTable;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tables of a disclosure with the CSV files that are public: a figure that differs
 * must have a correction that begins with what is public.
 */
public final class PublishedTables {
  private final Disclosure disclosure;
  private final Words words;
  private final Findings findings;

  private PublishedTables(Disclosure disclosure, Words words, Findings findings) {
    this.disclosure = disclosure;
    this.words = words;
    this.findings = findings;
  }

  /**
   * Compares a disclosure; one that is not in the public site yet has nothing to answer for.
   *
   * @param site folder of the public site, or a copy of it
   * @param shown how the user calls it
   */
  public static void check(
      Disclosure disclosure, Path site, String shown, Words words, Findings findings) {
    PublishedTables tables = new PublishedTables(disclosure, words, findings);
    for (Table table : disclosure.tables()) {
      String name = disclosure.folder() + table.id() + ".csv";
      if (Files.exists(site.resolve(name)) && !disclosure.unreadable().contains(table.id())) {
        tables.compare(table, site.resolve(name), shown.replaceAll("/+$", "") + "/" + name);
      }
    }
  }

  private void compare(Table table, Path file, String shown) {
    TableCsv csv = new TableCsv(table, words);
    Optional<PublishedFile> read = PublishedFile.read(file, csv.names());
    if (read.isEmpty()) {
      findings.add(Finding.error("published-unreadable", Place.of(shown)));
      return;
    }
    Map<String, Map<String, String>> lines = new LinkedHashMap<>(read.get().lines());
    lines.values().forEach(csv::name);
    Map<String, Integer> times = new HashMap<>();
    List<Line> unmatched = new ArrayList<>();
    for (Side side : table.sides()) {
      for (Row row : side.rows()) {
        Line line = new Line(side, row, csv.columns(side));
        Map<String, String> fields = lines.remove(PublishedFile.key(csv.name(side, row), times));
        if (fields == null) {
          unmatched.add(line);
        } else {
          cells(table, line, fields);
        }
      }
    }
    for (Map<String, String> fields : lines.values()) {
      Optional<Line> renamed = unmatched.stream().filter(l -> isSame(l, fields)).findFirst();
      if (renamed.isPresent()) {
        unmatched.remove(renamed.get());
        cells(table, renamed.get(), fields);
      } else {
        findings.add(missing(table, csv, fields, shown));
      }
    }
    unmatched.forEach(line -> cells(table, line, Map.of()));
  }

  /** A row, and its columns by their headings in the file. */
  private record Line(Side side, Row row, Map<String, Column> columns) {
    private boolean agrees(Column.Kind kind, BiPredicate<String, Column> with) {
      return columns.entrySet().stream()
          .filter(e -> e.getValue().kind() == kind)
          .allMatch(e -> with.test(e.getKey(), e.getValue()));
    }
  }

  /**
   * Whether a public line is a row under another name: of the same code, or figures if it has none.
   */
  private boolean isSame(Line line, Map<String, String> fields) {
    boolean sameCode =
        line.agrees(
            Column.Kind.CODE,
            (heading, column) -> fields.getOrDefault(heading, "").equals(line.row().code()));
    return sameCode
        && (!line.row().code().isEmpty()
            || line.agrees(
                Column.Kind.AMOUNT,
                (heading, column) ->
                    says(fields.getOrDefault(heading, ""), line.row().cell(column.id()))));
  }

  private void cells(Table table, Line line, Map<String, String> fields) {
    line.columns()
        .forEach(
            (heading, column) -> cell(table, line.side(), line.row(), column, fields.get(heading)));
  }

  private static Finding missing(
      Table table, TableCsv csv, Map<String, String> fields, String shown) {
    String named =
        String.join(
            " ",
            fields.entrySet().stream()
                .filter(e -> csv.names().contains(e.getKey()) && !e.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .toList());
    return Finding.error("published-row-missing", table.place(), named, shown)
        .withHint("published-row-missing");
  }

  private void cell(Table table, Side side, Row row, Column column, @Nullable String field) {
    if (column.kind() != Column.Kind.AMOUNT) {
      return;
    }
    String published = field == null ? "" : field;
    Cell now = row.cell(column.id());
    List<Correction.OfFigure> chain =
        FormerTable.of(disclosure, table).stream()
            .filter(c -> c.side().equals(side.id()) && c.row().equals(row.id()))
            .filter(c -> c.column().equals(column.id()))
            .toList();
    boolean known =
        Stream.concat(Stream.of(now), chain.stream().map(Correction.OfFigure::from))
            .anyMatch(state -> says(published, state));
    if (!known) {
      Reference reference = new Reference(false, table.id(), row.id(), column.id());
      Place place = now instanceof Amount amount ? amount.place() : row.place();
      String label = Figures.of(reference, table, side, row, column).label();
      String was = published.isEmpty() ? Absent.NIL.word() : published;
      Finding changed =
          Finding.error("published-figure-changed", place, label, was, Correction.printed(now));
      findings.add(
          chain.isEmpty()
              ? changed.withHint("published-figure-changed", entry(reference, side, was, now))
              : changed.withHint(
                  "published-figure-begins", Correction.printed(chain.get(0).from()), was));
    }
  }

  /** What tells the correction, as it is written in the content. */
  private static String entry(Reference reference, Side side, String was, Cell now) {
    String of = side.id().isEmpty() ? "" : "side: " + side.id() + ", ";
    return "table: %s, %srow: \"%s\", column: %s, from: %s, to: %s"
        .formatted(
            reference.table(),
            of,
            reference.row(),
            reference.column(),
            was,
            Correction.printed(now));
  }

  /** Whether a public field says what a cell holds. */
  private boolean says(String published, Cell cell) {
    if (cell instanceof Amount amount) {
      return published.matches("-?\\d+(\\.\\d+)?")
          && new BigDecimal(published).compareTo(amount.number()) == 0;
    }
    return cell == Absent.NIL
        ? published.isEmpty()
        : published.equals(((Absent) cell).printed(words));
  }
}
