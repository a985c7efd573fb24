package mingzhang.download;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;

/**
 * A table as a CSV file, one line a row.
 *
 * <p>Columns: the side, in a table that has two; the level of the row in the tree; its kind, so
 * that nobody adds a subtotal to its parts; then the columns as printed, with the headings above
 * them joined by {@code " / "}. Two sides share a column that has the same headings. Amounts are in
 * the table's money unit, with the decimals they were published with; nil is an empty field, and
 * other absences are told in a word.
 */
public final class TableCsv {
  private final Table table;
  private final Function<String, String> words;
  private final boolean sided;

  TableCsv(Table table, Function<String, String> words) {
    this.table = table;
    this.words = words;
    this.sided = table.sides().size() > 1;
  }

  /**
   * The CSV file of a table.
   *
   * @param words gives the word for a key: {@code csv.side}, {@code csv.level}, {@code csv.kind},
   *     {@code csv.kind.item} and so on, {@code absent.short.withheld} and so on
   */
  public static byte[] bytes(Table table, Function<String, String> words) {
    return new TableCsv(table, words).table().bytes();
  }

  private CsvTable table() {
    Set<String> printed = printed();
    List<String> headings = new ArrayList<>();
    if (sided) {
      headings.add(words.apply("csv.side"));
    }
    headings.add(words.apply("csv.level"));
    headings.add(words.apply("csv.kind"));
    headings.addAll(printed);
    List<List<CsvField>> rows = new ArrayList<>();
    for (Side side : table.sides()) {
      Map<String, Column> columns = columns(side);
      for (Row row : side.rows()) {
        List<CsvField> fields = identity(side, row);
        for (String heading : printed) {
          Column column = columns.get(heading);
          fields.add(column == null ? new CsvField.Nil() : field(row, column));
        }
        rows.add(fields);
      }
    }
    return new CsvTable(headings, rows);
  }

  /**
   * The columns of a side by heading; a heading that stands twice is numbered, as are those of
   * ours.
   */
  Map<String, Column> columns(Side side) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String key : List.of("csv.side", "csv.level", "csv.kind")) {
      taken.add(words.apply(key));
    }
    for (Column column : side.columns()) {
      String heading = column.fullTitle();
      for (int i = 2; !taken.add(heading); i++) {
        heading = column.fullTitle() + " " + i;
      }
      columns.put(heading, column);
    }
    return columns;
  }

  /** The headings of all fields that hold no amount. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String key : List.of("csv.level", "csv.kind")) {
      names.add(words.apply(key));
    }
    if (sided) {
      names.add(words.apply("csv.side"));
    }
    for (Side side : table.sides()) {
      columns(side).forEach((heading, column) -> name(heading, column).ifPresent(names::add));
    }
    return names;
  }

  private static Optional<String> name(String heading, Column column) {
    return column.kind() == Column.Kind.AMOUNT ? Optional.empty() : Optional.of(heading);
  }

  /** The fields of a row that hold no amount, each ended by a tab, in the order of the file. */
  String name(Side side, Row row) {
    StringBuilder name = new StringBuilder();
    identity(side, row).forEach(f -> name.append(f.written()).append('\t'));
    Map<String, Column> columns = columns(side);
    Set<String> names = names();
    for (String heading : printed()) {
      if (names.contains(heading)) {
        Column column = columns.get(heading);
        name.append(column == null ? "" : field(row, column).written()).append('\t');
      }
    }
    return name.toString();
  }

  private Set<String> printed() {
    Set<String> printed = new LinkedHashSet<>();
    table.sides().forEach(s -> printed.addAll(columns(s).keySet()));
    return printed;
  }

  private List<CsvField> identity(Side side, Row row) {
    List<CsvField> fields = new ArrayList<>();
    if (sided) {
      fields.add(new CsvField.Text(side.title()));
    }
    fields.add(new CsvField.Decimal(BigDecimal.valueOf(row.level())));
    String kind = row.kind().name().toLowerCase(java.util.Locale.ROOT);
    fields.add(new CsvField.Text(words.apply("csv.kind." + kind)));
    return fields;
  }

  private CsvField field(Row row, Column column) {
    return switch (column.kind()) {
      case CODE -> new CsvField.Code(row.code());
      case NAME -> new CsvField.Text(row.name());
      case TEXT -> new CsvField.Text(row.texts().getOrDefault(column.id(), ""));
      case AMOUNT -> amount(row.cell(column.id()));
    };
  }

  private CsvField amount(Cell cell) {
    if (cell instanceof Amount amount) {
      return new CsvField.Decimal(amount.number());
    }
    Absent absent = (Absent) cell;
    return absent == Absent.NIL
        ? new CsvField.Nil()
        : new CsvField.Text(words.apply("absent.short." + absent.word()));
  }
}
