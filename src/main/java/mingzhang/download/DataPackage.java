package mingzhang.download;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.report.Json;
import mingzhang.standard.Standard;

/**
 * {@code datapackage.json}: what the CSV files of a folder hold (Data Package 2.0, Table Schema
 * 2.0).
 *
 * <p>{@code profile} is the word of version 1 for the same, for readers that know only that.
 */
final class DataPackage {
  /** Name of the file. */
  static final String FILE = "datapackage.json";

  /**
   * What a package says of itself.
   *
   * @param name for programs
   * @param sources the laws and circulars behind it
   * @param fiscal writes its fiscal mapping, or nothing
   */
  record Head(
      String name,
      String title,
      String description,
      String homepage,
      List<Standard.Source> sources,
      Consumer<Json> fiscal) {}

  private final Site site;
  private final Json json;

  private DataPackage(Site site, Json json) {
    this.site = site;
    this.json = json;
  }

  /** The file. */
  static byte[] bytes(Site site, Head head, List<TabularFile> resources, Words words) {
    return Json.indented(json -> new DataPackage(site, json).write(head, resources, words))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void write(Head head, List<TabularFile> resources, Words words) {
    json.object(
        () -> {
          json.field("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
          json.field("profile", "tabular-data-package");
          json.field("name", head.name());
          json.field("title", head.title());
          json.field("description", head.description());
          if (!head.homepage().isEmpty()) {
            json.field("homepage", head.homepage());
          }
          licences();
          json.array(
              "contributors",
              () ->
                  json.object(
                      () -> {
                        json.field("title", site.publisher());
                        json.field("role", "publisher");
                        json.array("roles", List.of("publisher"));
                      }));
          if (!head.sources().isEmpty()) {
            json.array("sources", () -> head.sources().forEach(this::source));
          }
          json.array("keywords", List.of(words.say("keywords").split("[,，]")));
          head.fiscal().accept(json);
          json.array("resources", () -> resources.forEach(this::resource));
        });
  }

  private void source(Standard.Source source) {
    json.object(
        () -> {
          json.field("title", source.title());
          if (!source.url().isEmpty()) {
            json.field("path", source.url());
          }
        });
  }

  private void licences() {
    if (site.licence().isEmpty()) {
      return;
    }
    json.array(
        "licenses",
        () ->
            json.object(
                () -> {
                  if (site.licenceUrl().isEmpty()) {
                    json.field("name", "other");
                  } else {
                    json.field("path", site.licenceUrl());
                  }
                  json.field("title", site.licence());
                }));
  }

  private void resource(TabularFile table) {
    json.object(
        () -> {
          json.field("name", table.id());
          json.field("type", "table");
          json.field("profile", "tabular-data-resource");
          json.field("path", table.file().name());
          json.field("title", table.title());
          json.field("description", table.description());
          json.field("format", "csv");
          json.field("mediatype", table.file().mediaType());
          json.field("encoding", "utf-8");
          json.field("bytes", table.file().bytes());
          json.field("hash", "sha256:" + table.file().sha256());
          json.object("dialect", this::dialect);
          json.object("schema", () -> schema(table));
        });
  }

  /** RFC 4180; version 1 wants its words told. */
  private void dialect() {
    json.field("delimiter", ",");
    json.field("doubleQuote", true);
    json.field("lineTerminator", "\r\n");
  }

  private void schema(TabularFile table) {
    json.array("fields", () -> table.fields().forEach(f -> field(f, table.key().contains(f.id()))));
    json.array("missingValues", table.missing());
    if (!table.key().isEmpty()) {
      json.array("primaryKey", table.key());
    }
  }

  /** No field of a key may be missing: an empty text in one, such as no side, is a value. */
  private void field(Field field, boolean ofKey) {
    json.object(
        () -> {
          json.field("name", field.heading());
          json.field("type", field.type().name().toLowerCase(Locale.ROOT));
          json.field("description", field.description());
          if (ofKey) {
            json.array("missingValues", List.of());
          }
          if (!field.words().isEmpty()) {
            json.object("constraints", () -> json.array("enum", field.words()));
          }
        });
  }
}
