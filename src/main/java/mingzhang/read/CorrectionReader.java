package mingzhang.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.model.Absent;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Correction;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * Reads {@code corrections:} of a disclosure; one that names nothing of it is a finding and left
 * out.
 */
final class CorrectionReader {
  private final Standard standard;
  private final List<Table> tables;
  private final Findings findings;

  /**
   * A reader for a disclosure.
   *
   * @param tables its tables as they are now
   */
  CorrectionReader(Standard standard, List<Table> tables, Findings findings) {
    this.standard = standard;
    this.tables = tables;
    this.findings = findings;
  }

  List<Correction> read(MappingReader disclosure) {
    List<Correction> all = new ArrayList<>();
    disclosure.mappings("corrections").forEach(at -> correction(at).ifPresent(all::add));
    return all;
  }

  private Optional<Correction> correction(MappingReader at) {
    String date = date(at);
    String reason = at.requiredText("reason");
    if (at.has("table") == at.has("section")) {
      at.ignore("side", "row", "column", "from", "to");
      findings.add(Finding.error("correction-target", at.place()).withHint("correction-target"));
      return Optional.empty();
    }
    Optional<Correction> read = at.has("table") ? figure(at, date, reason) : text(at, date, reason);
    boolean whole = !date.isEmpty() && !reason.isBlank();
    return read.filter(c -> whole);
  }

  private String date(MappingReader at) {
    if (!at.has("date")) {
      at.missing("date");
      return "";
    }
    if (at.scalar("date").filter(s -> s.text().equals("unknown")).isPresent()) {
      findings.add(Finding.error("correction-undated", at.place("date")));
      return "";
    }
    return at.date("date").map(Object::toString).orElse("");
  }

  private Optional<Correction> figure(MappingReader at, String date, String reason) {
    String id = at.requiredText("table");
    String row = at.requiredText("row");
    String column = at.requiredText("column");
    Optional<String> side = at.text("side");
    Optional<Cell> from = cell(at, "from");
    Optional<Cell> to = cell(at, "to");
    List<String> known = standard.tables().stream().map(TableSpec::id).toList();
    if (!known.contains(id)) {
      return nothing("table", at.place("table"), id, known);
    }
    Optional<Table> table = tables.stream().filter(t -> t.id().equals(id)).findFirst();
    if (table.isEmpty() || row.isEmpty() || column.isEmpty()) {
      return Optional.empty(); // another finding says why
    }
    Optional<Side> found = side(at, table.get(), side, row, column);
    if (found.isEmpty() || from.isEmpty() || to.isEmpty() || sameAgain(at, from.get(), to.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Correction.OfFigure(
            date,
            id,
            found.get().id(),
            row,
            column,
            from.get(),
            to.get(),
            reason,
            at.place(),
            at.place("to")));
  }

  /** The one side that has the row and a column of amounts. */
  private Optional<Side> side(
      MappingReader at, Table table, Optional<String> side, String row, String column) {
    List<String> ids = table.sides().stream().map(Side::id).filter(i -> !i.isEmpty()).toList();
    if (side.isPresent() && !ids.contains(side.get())) {
      return nothing("side", at.place("side"), side.get(), ids);
    }
    List<Side> asked =
        table.sides().stream().filter(s -> side.isEmpty() || s.id().equals(side.get())).toList();
    List<Side> withColumn = asked.stream().filter(s -> hasAmounts(s, column)).toList();
    if (withColumn.isEmpty()) {
      List<String> columns =
          asked.stream()
              .flatMap(s -> s.amountColumns().stream())
              .map(Column::id)
              .distinct()
              .toList();
      return nothing("column", at.place("column"), column, columns);
    }
    List<Side> withBoth = withColumn.stream().filter(s -> s.row(row).isPresent()).toList();
    if (withBoth.isEmpty()) {
      return noRow(at.place("row"), row, withColumn);
    }
    if (withBoth.size() > 1) {
      findings.add(
          Finding.error("correction-side", at.place("row"), row, column)
              .withHint("there-are", String.join(", ", ids)));
      return Optional.empty();
    }
    return Optional.of(withBoth.get(0));
  }

  private static boolean hasAmounts(Side side, String column) {
    return side.amountColumns().stream().anyMatch(c -> c.id().equals(column));
  }

  /** Whoever wrote a row's name is told its id. */
  private <T> Optional<T> noRow(Place place, String row, List<Side> sides) {
    List<Row> rows = sides.stream().flatMap(s -> s.rows().stream()).toList();
    Optional<Row> named = rows.stream().filter(r -> r.name().strip().equals(row)).findFirst();
    if (named.isPresent()) {
      findings.add(
          Finding.error("correction-names-nothing", place, "row", row)
              .withHint("did-you-mean", named.get().id()));
      return Optional.empty();
    }
    return nothing("row", place, row, rows.stream().map(Row::id).toList());
  }

  private Optional<Correction> text(MappingReader at, String date, String reason) {
    String id = at.requiredText("section");
    List<String> sections =
        Stream.concat(
                Stream.of(Correction.OfText.OVERVIEW),
                standard.sections().stream().map(Standard.Section::id))
            .toList();
    String from = at.text("from").orElse("").strip();
    String to = at.text("to").orElse("").strip();
    if (!sections.contains(id)) {
      return nothing("section", at.place("section"), id, sections);
    }
    if (from.isEmpty() && to.isEmpty()) {
      at.missing("to");
      return Optional.empty();
    }
    if (from.equals(to)) {
      findings.add(Finding.error("correction-same", at.place("to"), to));
      return Optional.empty();
    }
    return Optional.of(
        new Correction.OfText(date, id, from, to, reason, at.place(), at.place("to")));
  }

  private boolean sameAgain(MappingReader at, Cell from, Cell to) {
    boolean same = Correction.same(from, to);
    if (same) {
      findings.add(Finding.error("correction-same", at.place("to"), Correction.printed(to)));
    }
    return same;
  }

  /** A figure, a word for its absence, or {@code nil} for a blank. */
  private Optional<Cell> cell(MappingReader at, String key) {
    if (!at.has(key)) {
      at.missing(key);
      return Optional.empty();
    }
    return at.scalar(key)
        .flatMap(
            s ->
                s.text().equals(Absent.NIL.word())
                    ? Optional.of(Absent.NIL)
                    : Optional.of(MappingReader.cell(s, findings)).filter(c -> c != Absent.NIL));
  }

  private <T> Optional<T> nothing(
      String part, Place place, String name, Collection<String> existing) {
    Finding unknown = Shapes.unknown("correction-names-nothing", place, name, existing);
    findings.add(
        new Finding(
            unknown.severity(),
            unknown.id(),
            place,
            Message.of(unknown.id(), part, Shapes.shorten(name)),
            unknown.hint()));
    return Optional.empty();
  }
}
