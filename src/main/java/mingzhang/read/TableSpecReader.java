package mingzhang.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Column;
import mingzhang.model.Heading;
import mingzhang.model.Ids;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Row;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.FixedRow;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;
import mingzhang.standard.TableSpec;

/** Makes a table of a standard from its YAML. */
final class TableSpecReader {
  private static final String ABOVE = "above";
  private static final Set<String> PAGES =
      Set.of("index", "overview", "explanation", "directory", "checks", "print");

  private final MappingReader table;
  private final MoneyUnit money;
  private final Findings findings;
  private final Set<String> rowIds = new LinkedHashSet<>();

  TableSpecReader(MappingReader table, MoneyUnit money, Findings findings) {
    this.table = table;
    this.money = money;
    this.findings = findings;
  }

  TableSpec read() {
    List<SideSpec> sides =
        table.has("sides")
            ? table.mappings("sides").stream().map(this::side).toList()
            : List.of(side("", "", table));
    return new TableSpec(
        id(),
        table.requiredText("number"),
        table.requiredText("title"),
        table.text("label").orElse(""),
        table.text("description").orElse(""),
        table.text("empty_note").orElse(""),
        table.flag("required", true),
        table.flag("column_numbers", false),
        table.mapping("money").map(MoneyUnits::read).orElse(money),
        sides,
        table.place());
  }

  /** The id becomes the address of a page, beside those that every disclosure has. */
  private String id() {
    String id = table.requiredText("id");
    if (!Ids.isId(id) || PAGES.contains(id)) {
      findings.add(Finding.error("table-id", table.place("id"), id).withHint(Ids.hint(id)));
    }
    return id;
  }

  private SideSpec side(MappingReader side) {
    return side(side.requiredText("id"), side.requiredText("title"), side);
  }

  private SideSpec side(String id, String title, MappingReader side) {
    List<Column> columns = new ArrayList<>();
    List<Heading> headings = headings(side, List.of(), columns);
    RowsSpec rows = side.mapping("rows").map(this::rows).orElse(new RowsSpec.Classified("", ""));
    return new SideSpec(id, title, rows, headings, List.copyOf(columns));
  }

  private List<Heading> headings(MappingReader at, List<String> path, List<Column> columns) {
    List<Heading> headings = new ArrayList<>();
    for (MappingReader c : at.mappings("columns")) {
      String title = c.requiredText("title");
      if (c.has("columns")) {
        List<String> below = new ArrayList<>(path);
        below.add(title);
        headings.add(new Heading(title, null, headings(c, List.copyOf(below), columns)));
      } else {
        Column column = column(c, title, path);
        columns.add(column);
        headings.add(new Heading(title, column, List.of()));
      }
    }
    return headings;
  }

  private static Column column(MappingReader c, String title, List<String> path) {
    String id = c.requiredText("id");
    Column.Kind kind =
        switch (id) {
          case "code" -> Column.Kind.CODE;
          case "name" -> Column.Kind.NAME;
          default ->
              c.choice("kind", List.of("amount", "text")).orElse("amount").equals("text")
                  ? Column.Kind.TEXT
                  : Column.Kind.AMOUNT;
        };
    return new Column(id, title, kind, path, c.flag("negative", false), c.flag("total", false));
  }

  private RowsSpec rows(MappingReader rows) {
    Optional<String> kind = rows.choice("kind", List.of("classified", "fixed", "grouped"));
    return switch (kind.orElse("")) {
      case "fixed" -> new RowsSpec.Fixed(fixed(rows));
      case "grouped" ->
          new RowsSpec.Grouped(rows.text("total").orElse(""), rows.integer("depth").orElse(1));
      default -> new RowsSpec.Classified(rows.text("by").orElse(""), rows.text("total").orElse(""));
    };
  }

  private List<FixedRow> fixed(MappingReader rows) {
    List<FixedRow> found = new ArrayList<>();
    for (MappingReader r : rows.mappings("list")) {
      String id = r.requiredText("id");
      if (!rowIds.add(id)) {
        findings.add(Finding.error("row-twice", r.place("id"), id));
      }
      Row.Kind kind =
          Row.Kind.valueOf(
              r.choice("kind", List.of("item", "subtotal", "total"))
                  .orElse("item")
                  .toUpperCase(java.util.Locale.ROOT));
      String parent = r.text("parent").orElse("");
      List<String> parts = parts(r, found);
      for (String name : parent.isEmpty() ? parts : List.of(parent)) {
        if (found.stream().noneMatch(f -> f.id().equals(name))) {
          findings.add(Finding.error("row-names-nothing", r.place(), id, name));
        }
      }
      found.add(
          new FixedRow(
              id, r.requiredText("name"), kind, r.text("account").orElse(""), parent, parts));
    }
    return found;
  }

  /**
   * The rows that a row adds up: a list, or {@code above} for every item above it that has no
   * parent.
   */
  private static List<String> parts(MappingReader row, List<FixedRow> above) {
    boolean word = row.node("parts").filter(Scalar.class::isInstance).isPresent();
    if (!word) {
      return row.texts("parts");
    }
    row.choice("parts", List.of(ABOVE));
    return above.stream()
        .filter(f -> f.kind() == Row.Kind.ITEM && f.parent().isEmpty())
        .map(FixedRow::id)
        .toList();
  }
}
