package mingzhang.download;

import java.io.Writer;
import java.util.List;
import mingzhang.model.Contact;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.report.Json;

/**
 * {@code data.json}, the list of all data sets for open-data portals: DCAT 3 as JSON-LD, under the
 * names that DCAT-US readers look for. Only a site that knows its full address has one.
 */
public final class Catalogue {
  /** Its address from the root of the site. */
  public static final String URL = "data.json";

  private final Site site;
  private final Words words;
  private final Json json;

  private Catalogue(Site site, Words words, Json json) {
    this.site = site;
    this.words = words;
    this.json = json;
  }

  /**
   * A data set.
   *
   * @param page its page, from the root of the site
   * @param published YYYY-MM-DD, or empty where unknown
   * @param modified day of the last correction, else as published; empty where neither is known
   * @param period the year or years it is about: YYYY or YYYY/YYYY (ISO 8601)
   * @param files with addresses from the root of the site
   */
  public record Entry(
      String page,
      String title,
      String description,
      String creator,
      String published,
      String modified,
      String period,
      List<FileInfo> files) {}

  /** Writes the file to a stream of characters, which stays open. */
  public static void write(Site site, List<Entry> entries, Words words, Writer out) {
    Json.compact(out, json -> new Catalogue(site, words, json).catalogue(entries));
  }

  private void catalogue(List<Entry> entries) {
    json.object(
        () -> {
          json.object("@context", this::context);
          json.field("@id", site.baseUrl() + URL);
          json.field("@type", "dcat:Catalog");
          json.field("title", site.title());
          json.field("language", site.language());
          json.field("homepage", site.baseUrl());
          agent("publisher", site.publisher());
          json.array("dataset", () -> entries.forEach(this::dataset));
        });
  }

  private void context() {
    json.field("dcat", "http://www.w3.org/ns/dcat#");
    json.field("dct", "http://purl.org/dc/terms/");
    json.field("foaf", "http://xmlns.com/foaf/0.1/");
    json.field("vcard", "http://www.w3.org/2006/vcard/ns#");
    json.field("spdx", "http://spdx.org/rdf/terms#");
    json.field("xsd", "http://www.w3.org/2001/XMLSchema#");
    for (String term : List.of("title", "description", "identifier", "language")) {
      json.field(term, "dct:" + term);
    }
    typed("issued", "dct:issued", "xsd:date");
    typed("modified", "dct:modified", "xsd:date");
    json.field("temporal", "dct:temporal");
    json.field("accessLevel", "dct:accessRights");
    json.field("publisher", "dct:publisher");
    json.field("creator", "dct:creator");
    json.field("keyword", "dcat:keyword");
    json.field("dataset", "dcat:dataset");
    json.field("distribution", "dcat:distribution");
    json.field("contactPoint", "dcat:contactPoint");
    json.field("byteSize", "dcat:byteSize");
    json.field("name", "foaf:name");
    json.field("fn", "vcard:fn");
    json.field("format", "dct:format");
    json.field("checksum", "spdx:checksum");
    json.field("checksumValue", "spdx:checksumValue");
    typed("algorithm", "spdx:algorithm", "@id");
    typed("hasEmail", "vcard:hasEmail", "@id");
    typed("homepage", "foaf:homepage", "@id");
    typed("landingPage", "dcat:landingPage", "@id");
    typed("downloadURL", "dcat:downloadURL", "@id");
    typed("license", "dct:license", "@id");
    json.field("mediaType", "dcat:mediaType");
  }

  private void typed(String name, String id, String type) {
    json.object(
        name,
        () -> {
          json.field("@id", id);
          json.field("@type", type);
        });
  }

  private void dataset(Entry entry) {
    json.object(
        () -> {
          String page = site.baseUrl() + entry.page();
          json.field("@id", page);
          json.field("@type", "dcat:Dataset");
          json.field("identifier", page);
          json.field("title", entry.title());
          json.field("description", entry.description());
          json.array("keyword", List.of(words.say("keywords").split("[,，]")));
          json.field("landingPage", page);
          json.field("language", site.language());
          json.field("accessLevel", "public");
          json.field("temporal", entry.period());
          if (!entry.published().isEmpty()) {
            json.field("issued", entry.published());
          }
          if (!entry.modified().isEmpty()) {
            json.field("modified", entry.modified());
          }
          if (!site.licenceUrl().isEmpty()) {
            json.field("license", site.licenceUrl());
          }
          agent("publisher", site.publisher());
          agent("creator", entry.creator());
          contact();
          json.array("distribution", () -> entry.files().forEach(this::distribution));
        });
  }

  private void agent(String role, String name) {
    json.object(
        role,
        () -> {
          json.field("@type", "foaf:Agent");
          json.field("name", name);
        });
  }

  /** The first official contact that has a mail address. */
  private void contact() {
    site.contacts().stream().filter(c -> !c.email().isEmpty()).findFirst().ifPresent(this::contact);
  }

  private void contact(Contact contact) {
    json.object(
        "contactPoint",
        () -> {
          json.field("@type", "vcard:Contact");
          json.field("fn", contact.role().isEmpty() ? site.publisher() : contact.role());
          json.field("hasEmail", "mailto:" + contact.email());
        });
  }

  private void distribution(FileInfo file) {
    json.object(
        () -> {
          String url = site.baseUrl() + file.name();
          json.field("@id", url);
          json.field("@type", "dcat:Distribution");
          json.field("title", file.name().substring(file.name().lastIndexOf('/') + 1));
          json.field("downloadURL", url);
          json.field("mediaType", file.mediaType());
          json.field("format", file.format());
          json.field("byteSize", file.bytes());
          json.object(
              "checksum",
              () -> {
                json.field("algorithm", "spdx:checksumAlgorithm_sha256");
                json.field("checksumValue", file.sha256());
              });
        });
  }
}
