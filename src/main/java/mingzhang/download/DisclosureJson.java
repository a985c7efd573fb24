package mingzhang.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Anchors;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Correction;
import mingzhang.model.Disclosure;
import mingzhang.model.ExecutedColumn;
import mingzhang.model.Fact;
import mingzhang.model.FormerTable;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Project;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Site;
import mingzhang.model.Table;
import mingzhang.report.Json;
import mingzhang.standard.Standard;

/**
 * A disclosure as JSON, in the form that {@link JsonSchema} describes.
 *
 * <p>A cell is a number with the decimals it was published with, {@code null} for nil, or the word
 * of another absence.
 */
final class DisclosureJson {
  private final Subject subject;
  private final Json json;

  private DisclosureJson(Subject subject, Json json) {
    this.subject = subject;
    this.json = json;
  }

  /** The file, in UTF-8, without line ends. */
  static byte[] bytes(Subject subject) {
    String text = Json.compact(json -> new DisclosureJson(subject, json).write());
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private void write() {
    Disclosure disclosure = subject.disclosure();
    Standard standard = subject.standard();
    json.object(
        () -> {
          json.field("$schema", schema());
          json.field("version", JsonSchema.VERSION);
          json.field("title", subject.title());
          json.field("year", disclosure.year());
          json.object("unit", () -> unit(disclosure));
          json.object(
              "standard",
              () -> {
                json.field("id", standard.id());
                json.field("title", standard.title());
                json.field("kind", standard.kind().word());
                json.field("scope", standard.scope().word());
                json.array(
                    "sources", standard.sources().stream().map(Standard.Source::title).toList());
              });
          json.field("language", standard.language());
          site(subject.site());
          json.object("dates", () -> disclosure.dates().forEach(json::field));
          json.object("document", () -> disclosure.document().forEach(json::field));
          json.array("tables", () -> disclosure.tables().forEach(this::table));
          json.array("projects", () -> disclosure.projects().forEach(this::project));
          json.array("facts", () -> disclosure.facts().values().forEach(this::fact));
          json.object("prior", () -> disclosure.prior().forEach(this::cell));
          json.object("budget", () -> disclosure.budget().figures().forEach(this::cell));
          List<ExecutedColumn> executed = ExecutedColumn.all(disclosure);
          json.array("budget_by_name", budget(executed, ExecutedColumn.Line::byName));
          json.array("budget_unmatched", budget(executed, l -> l.absence() == Absent.UNKNOWN));
          json.field("budget_page", disclosure.budget().page());
          json.object("reasons", () -> disclosure.reasons().forEach(json::field));
          json.array("corrections", () -> disclosure.corrections().forEach(this::correction));
        });
  }

  /** References of figures beside the budget. */
  private static List<String> budget(
      List<ExecutedColumn> executed, Predicate<ExecutedColumn.Line> chosen) {
    List<String> references = new ArrayList<>();
    for (ExecutedColumn column : executed) {
      for (ExecutedColumn.Line line : column.lines()) {
        if (chosen.test(line)) {
          references.add(
              new Reference(false, column.table().id(), line.row(), column.column().id())
                  .unsigned());
        }
      }
    }
    return references;
  }

  private String schema() {
    String base = subject.site().baseUrl();
    return (base.isEmpty() ? "../../" : base) + JsonSchema.URL;
  }

  private void unit(Disclosure disclosure) {
    json.field("id", disclosure.unit().id());
    json.field("name", disclosure.unit().name());
    json.field("short_name", disclosure.unit().shortName());
    json.field("department", disclosure.unit().department());
    json.field("code", disclosure.unit().code());
    json.array("units", disclosure.units());
  }

  private void site(Site site) {
    json.field("publisher", site.publisher());
    json.field("homepage", subject.homepage());
    json.object(
        "licence",
        () -> {
          json.field("title", site.licence());
          json.field("url", site.licenceUrl());
        });
  }

  private void table(Table table) {
    json.object(
        () -> {
          json.field("id", table.id());
          json.field("number", table.number());
          json.field("title", table.title());
          json.field("label", table.label());
          json.field("description", table.description());
          money("money", table.unit());
          json.field("page", table.id() + ".html");
          json.field("empty", table.isEmpty());
          json.field("empty_note", table.isBlank() ? table.emptyNote() : "");
          json.field("empty_reason", table.isEmpty() ? table.emptyReason() : "");
          json.array("sides", () -> table.sides().forEach(this::side));
        });
  }

  private void money(String name, MoneyUnit unit) {
    json.object(
        name,
        () -> {
          json.field("unit", unit.name());
          json.field("decimals", unit.decimals());
          json.field("factor", unit.factor());
        });
  }

  private void side(Side side) {
    json.object(
        () -> {
          json.field("id", side.id());
          json.field("title", side.title());
          json.array("columns", () -> side.columns().forEach(this::column));
          json.array("rows", () -> side.rows().forEach(row -> row(side, row)));
        });
  }

  private void column(Column column) {
    json.object(
        () -> {
          json.field("id", column.id());
          json.field("title", column.title());
          json.array("path", column.path());
          json.field("kind", column.kind().name().toLowerCase(Locale.ROOT));
          json.field("total", column.total());
        });
  }

  private void row(Side side, Row row) {
    json.object(
        () -> {
          json.field("id", row.id());
          json.field("kind", row.kind().name().toLowerCase(Locale.ROOT));
          json.field("level", row.level());
          if (row.parent() < 0) {
            json.nothing("parent");
          } else {
            json.field("parent", side.rows().get(row.parent()).id());
          }
          json.field("code", row.code());
          json.field("name", row.name());
          json.field("account", row.account());
          json.field("anchor", Anchors.row(side, row));
          json.object("texts", () -> row.texts().forEach(json::field));
          json.object(
              "cells", () -> side.amountColumns().forEach(c -> cell(c.id(), row.cell(c.id()))));
          json.array("computed", computed(side, row));
        });
  }

  private static List<String> computed(Side side, Row row) {
    return side.amountColumns().stream()
        .map(Column::id)
        .filter(id -> row.cell(id) instanceof Amount amount && amount.computed())
        .toList();
  }

  private void cell(String name, Cell cell) {
    if (cell instanceof Amount amount) {
      json.field(name, amount.number());
    } else if (cell == Absent.NIL) {
      json.nothing(name);
    } else {
      json.field(name, ((Absent) cell).word());
    }
  }

  private void project(Project project) {
    json.object(
        () -> {
          json.field("id", project.id());
          json.field("name", project.name());
          json.field("category", project.category());
          json.field("department", project.department());
          json.field("implementing_unit", project.implementingUnit());
          json.field("attribute", project.attribute());
          json.field("period", project.period());
          json.field("filed", project.filed());
          json.field("page", project.page());
          money("money", subject.standard().performance().unit());
          json.object("funds", () -> project.funds().forEach(this::fund));
          json.object("texts", () -> project.texts().forEach(json::field));
          json.array(
              "indicators",
              () ->
                  project.indicators().stream()
                      .filter(i -> !i.name().isEmpty())
                      .forEach(
                          i ->
                              json.object(
                                  () -> {
                                    json.field("side", i.side());
                                    json.field("kind", i.kind());
                                    json.field("name", i.name());
                                    json.field("value", i.value());
                                  })));
        });
  }

  private void fund(String source, Map<String, Cell> sides) {
    json.object(source, () -> sides.forEach(this::cell));
  }

  private void fact(Fact fact) {
    json.object(
        () -> {
          json.field("id", fact.id());
          json.field("title", fact.title());
          json.field("unit", fact.unit());
          if (fact.date().isEmpty()) {
            cell("value", fact.cell());
          } else {
            json.field("value", fact.date());
          }
        });
  }

  private void correction(Correction correction) {
    json.object(
        () -> {
          if (correction instanceof Correction.OfFigure figure) {
            correctedFigure(figure);
          } else {
            correctedText((Correction.OfText) correction);
          }
        });
  }

  private void correctedFigure(Correction.OfFigure c) {
    json.field("kind", "figure");
    json.field("date", c.date());
    json.field("table", c.table());
    json.field("side", c.side());
    json.field("row", c.row());
    json.field("column", c.column());
    cell("from", c.from());
    cell("to", c.to());
    json.field("reason", c.reason());
    json.field("former", FormerTable.file(c.table(), c.date()));
  }

  private void correctedText(Correction.OfText c) {
    json.field("kind", "text");
    json.field("date", c.date());
    json.field("section", c.section());
    json.field("from", c.from());
    json.field("to", c.to());
    json.field("reason", c.reason());
  }
}
