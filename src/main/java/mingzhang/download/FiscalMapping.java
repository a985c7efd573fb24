package mingzhang.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Column;
import mingzhang.model.ColumnReference;
import mingzhang.model.DisclosureKind;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Json;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * Which figures of a data package are spending, in which currency and phase, and by what they are
 * classified (Fiscal Data Package 0.3, {@code model}).
 *
 * <p>The spending is what the standard names as its amounts by account. Only money whose unit is a
 * multiple of 元 is mapped, as CNY: a standard names no other currency.
 */
final class FiscalMapping {
  private final Standard standard;
  private final List<TabularFile> tables;
  private final TabularFile amounts;
  private final Json json;
  private final List<Measure> measures = new ArrayList<>();

  private record Measure(String name, Table table, TabularFile file, Column column) {}

  private FiscalMapping(Subject subject, List<TabularFile> tables, Json json) {
    this.standard = subject.standard();
    this.tables = tables;
    this.amounts = tables.get(tables.size() - 1);
    this.json = json;
    for (ColumnReference account : standard.presentation().accounts()) {
      subject
          .disclosure()
          .table(account.table())
          .flatMap(t -> measure(t, account.column()))
          .ifPresent(measures::add);
    }
  }

  /** Writes the mapping, if there is anything to map; the last of the tables is the long form. */
  static void write(Subject subject, List<TabularFile> tables, Json json) {
    FiscalMapping mapping = new FiscalMapping(subject, tables, json);
    if (!mapping.measures.isEmpty()) {
      json.object("model", mapping::model);
    }
  }

  private Optional<Measure> measure(Table table, String id) {
    if (!table.unit().name().endsWith("元") || table.sides().size() != 1) {
      return Optional.empty();
    }
    Optional<Column> column = table.sides().get(0).column(id);
    return tables.stream()
        .filter(t -> t.id().equals(table.id()))
        .findFirst()
        .flatMap(file -> column.map(c -> new Measure(name(table.id(), id), table, file, c)));
  }

  private void model() {
    json.object("measures", () -> measures.forEach(this::measure));
    json.object(
        "dimensions",
        () -> {
          dimension("year", "datetime", "", amounts.id(), "year", "");
          dimension("unit", "entity", "administrative", amounts.id(), "unit", "unit_name");
          measures.stream().map(Measure::table).distinct().forEach(this::classification);
          if (standard.classifications().values().stream().anyMatch(c -> !c.cofog().isEmpty())) {
            dimension("cofog", "classification", "functional", amounts.id(), "cofog", "");
          }
        });
  }

  private void measure(Measure measure) {
    json.object(
        measure.name(),
        () -> {
          json.field("source", heading(measure.file(), measure.column().id()));
          json.field("resource", measure.table().id());
          json.field("currency", "CNY");
          json.field("factor", measure.table().unit().factor());
          json.field("direction", "expenditure");
          json.field("phase", phase());
        });
  }

  private String phase() {
    return standard.kind() == DisclosureKind.BUDGET ? "approved" : "executed";
  }

  private void classification(Table table) {
    String type =
        switch (classification(table.id())) {
          case "function" -> "functional";
          case "economic" -> "economic";
          default -> "";
        };
    Side side = table.sides().get(0);
    Optional<Column> code = column(side, Column.Kind.CODE);
    Optional<Column> name = column(side, Column.Kind.NAME);
    if (code.isPresent() && !type.isEmpty()) {
      TabularFile file =
          tables.stream().filter(t -> t.id().equals(table.id())).findFirst().orElseThrow();
      dimension(
          name("account", table.id()),
          "classification",
          type,
          table.id(),
          heading(file, code.get().id()),
          name.map(n -> heading(file, n.id())).orElse(""));
    }
  }

  private String classification(String table) {
    return standard
        .table(table)
        .map(TableSpec::sides)
        .filter(s -> s.get(0).rows() instanceof RowsSpec.Classified)
        .map(s -> ((RowsSpec.Classified) s.get(0).rows()).classification())
        .orElse("");
  }

  private static Optional<Column> column(Side side, Column.Kind kind) {
    return side.columns().stream().filter(c -> c.kind() == kind).findFirst();
  }

  private void dimension(
      String name, String type, String classification, String resource, String key, String label) {
    json.object(
        name,
        () -> {
          json.field("dimensionType", type);
          if (!classification.isEmpty()) {
            json.field("classificationType", classification);
          }
          json.field("primaryKey", "id");
          json.object(
              "attributes",
              () -> {
                attribute("id", resource, key, "");
                if (!label.isEmpty()) {
                  attribute("label", resource, label, "id");
                }
              });
        });
  }

  private void attribute(String name, String resource, String source, String labelFor) {
    json.object(
        name,
        () -> {
          json.field("source", source);
          json.field("resource", resource);
          if (!labelFor.isEmpty()) {
            json.field("labelfor", labelFor);
          }
        });
  }

  private static String heading(TabularFile file, String column) {
    String id = column.replaceAll("[^A-Za-z0-9_]", "_");
    return file.fields().stream()
        .filter(f -> f.id().equals(id))
        .map(Field::heading)
        .findFirst()
        .orElseThrow();
  }

  private static String name(String first, String second) {
    return (first + "_" + second).replaceAll("[^A-Za-z0-9_]", "_");
  }
}
