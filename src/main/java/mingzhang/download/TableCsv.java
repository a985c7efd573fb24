package mingzhang.download;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;

/**
 * A table as a CSV file, one line a row.
 *
 * <p>Columns: the side, in a table that has two; the level of the row in the tree; its kind, so
 * that nobody adds a subtotal to its parts; then the columns as printed, with the headings above
 * them joined by {@code " / "} and, where they hold amounts, the money unit in brackets, as a file
 * that is opened alone says it nowhere else. Two sides share a column that has the same headings.
 * Amounts are in the table's money unit, with the decimals they were published with; nil is an
 * empty field, and other absences are told in a word.
 */
public final class TableCsv {
  private final Table table;
  private final Words words;
  private final boolean sided;

  TableCsv(Table table, Words words) {
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
  public static byte[] bytes(Table table, Words words) {
    return new TableCsv(table, words).table().bytes();
  }

  /** The meaning of the columns of the CSV file of a table. */
  static TabularFile described(Table table, Words words, FileInfo file) {
    TableCsv csv = new TableCsv(table, words);
    List<String> missing = new ArrayList<>(List.of(""));
    for (Absent absent : Absent.values()) {
      if (absent != Absent.NIL) {
        missing.add(absent.printed(words));
      }
    }
    return new TabularFile(
        table.id(), table.fullTitle(), table.description(), file, csv.fields(), missing, List.of());
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    if (sided) {
      List<String> titles = table.sides().stream().map(Side::title).toList();
      fields.add(own("side", Field.Type.STRING, titles));
    }
    fields.add(own("level", Field.Type.INTEGER, List.of()));
    fields.add(
        own("kind", Field.Type.STRING, Stream.of(Row.Kind.values()).map(this::kind).toList()));
    Map<String, Field> printed = new LinkedHashMap<>();
    for (Side side : table.sides()) {
      columns(side).forEach((h, c) -> printed.putIfAbsent(h, field(side, h, c)));
    }
    fields.addAll(printed.values());
    return fields;
  }

  private Field own(String id, Field.Type type, List<String> values) {
    return new Field(
        "row_" + id, words.say("csv." + id), words.say("data.field." + id), type, values);
  }

  private Field field(Side side, String heading, Column column) {
    String id = sided ? side.id() + "_" + column.id() : column.id();
    String kind = column.kind().name().toLowerCase(Locale.ROOT);
    Field.Type type = column.kind() == Column.Kind.AMOUNT ? Field.Type.NUMBER : Field.Type.STRING;
    String description = words.say("data.field." + kind, table.unit().name());
    return Field.of(id.replaceAll("[^A-Za-z0-9_]", "_"), heading, description, type);
  }

  private String kind(Row.Kind kind) {
    return words.say("csv.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private CsvTable table() {
    Set<String> printed = printed();
    List<String> headings = new ArrayList<>();
    if (sided) {
      headings.add(words.say("csv.side"));
    }
    headings.add(words.say("csv.level"));
    headings.add(words.say("csv.kind"));
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
      taken.add(words.say(key));
    }
    for (Column column : side.columns()) {
      String unit = column.kind() == Column.Kind.AMOUNT ? unit(column) : "";
      String heading = column.fullTitle() + unit;
      for (int i = 2; !taken.add(heading); i++) {
        heading = column.fullTitle() + " " + i + unit;
      }
      columns.put(heading, column);
    }
    return columns;
  }

  /** The money unit behind a heading, unless the heading says it itself. */
  private String unit(Column column) {
    String name = table.unit().name();
    return name.isEmpty() || column.fullTitle().matches(".*[(（]" + Pattern.quote(name) + "[)）].*")
        ? ""
        : table.chinese() ? "（" + name + "）" : " (" + name + ")";
  }

  /** Gives a line of a file whose headings say no money unit its fields by the headings here. */
  void name(Map<String, String> fields) {
    for (Side side : table.sides()) {
      columns(side)
          .forEach(
              (heading, column) -> {
                boolean amount = column.kind() == Column.Kind.AMOUNT;
                int bare = heading.length() - (amount ? unit(column).length() : 0);
                String field = fields.get(heading.substring(0, bare));
                if (field != null) {
                  fields.putIfAbsent(heading, field);
                }
              });
    }
  }

  /** The headings of all fields that hold no amount. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String key : List.of("csv.level", "csv.kind")) {
      names.add(words.say(key));
    }
    if (sided) {
      names.add(words.say("csv.side"));
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
    fields.add(new CsvField.Text(kind(row.kind())));
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
    return absent == Absent.NIL ? new CsvField.Nil() : new CsvField.Text(absent.printed(words));
  }
}
