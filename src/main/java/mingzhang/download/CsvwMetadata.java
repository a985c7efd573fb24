package mingzhang.download;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mingzhang.model.Site;
import mingzhang.report.Json;

/**
 * {@code csv-metadata.json}: what the CSV files of its folder hold (W3C, Metadata Vocabulary for
 * Tabular Data); readers look for it under this name beside a CSV file.
 *
 * <p>The empty text is no value in every column, as the vocabulary has it.
 */
final class CsvwMetadata {
  /** Name of the file. */
  static final String FILE = "csv-metadata.json";

  private final Site site;
  private final Json json;

  private CsvwMetadata(Site site, Json json) {
    this.site = site;
    this.json = json;
  }

  /** The file. */
  static byte[] bytes(Site site, String title, String language, List<TabularFile> tables) {
    return Json.compact(json -> new CsvwMetadata(site, json).write(title, language, tables))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void write(String title, String language, List<TabularFile> tables) {
    json.object(
        () -> {
          json.array(
              "@context",
              () -> {
                json.item("http://www.w3.org/ns/csvw");
                json.object(() -> json.field("@language", language));
              });
          json.field("@type", "TableGroup");
          json.field("dc:title", title);
          json.field("dc:publisher", site.publisher());
          if (!site.licenceUrl().isEmpty()) {
            json.object("dc:license", () -> json.field("@id", site.licenceUrl()));
          }
          json.array("tables", () -> tables.forEach(this::table));
        });
  }

  private void table(TabularFile table) {
    json.object(
        () -> {
          json.field("@type", "Table");
          json.field("url", table.file().name());
          json.field("dc:title", table.title());
          json.field("dc:description", table.description());
          json.object(
              "tableSchema",
              () -> {
                json.array("columns", () -> table.fields().forEach(f -> column(f, table)));
                if (!table.key().isEmpty()) {
                  json.array("primaryKey", table.key());
                }
              });
        });
  }

  private void column(Field field, TabularFile table) {
    json.object(
        () -> {
          json.field("name", field.id());
          json.field("titles", field.heading());
          json.field("dc:description", field.description());
          datatype(field);
          if (field.type() == Field.Type.NUMBER && table.missing().size() > 1) {
            json.array("null", table.missing());
          }
        });
  }

  private void datatype(Field field) {
    String base = field.type().name().toLowerCase(Locale.ROOT);
    json.field("datatype", field.type() == Field.Type.NUMBER ? "decimal" : base);
  }
}
