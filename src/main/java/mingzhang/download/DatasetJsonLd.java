package mingzhang.download;

import java.util.Comparator;
import java.util.List;
import mingzhang.model.Correction;
import mingzhang.model.Disclosure;
import mingzhang.model.Site;
import mingzhang.report.Json;

/**
 * What a disclosure is to search engines: a {@code Dataset} of schema.org, as a data block of its
 * home page.
 */
public final class DatasetJsonLd {
  private DatasetJsonLd() {}

  /**
   * JSON-LD that may stand in an element {@code script}: without {@code <}.
   *
   * @param files names within the folder of the disclosure
   */
  public static String of(Subject subject, List<FileInfo> files) {
    return Json.compact(json -> write(subject, files, json)).replace("<", "\\u003c");
  }

  private static void write(Subject subject, List<FileInfo> files, Json json) {
    Site site = subject.site();
    Disclosure disclosure = subject.disclosure();
    String folder = site.baseUrl().isEmpty() ? "" : site.baseUrl() + disclosure.folder();
    json.object(
        () -> {
          json.field("@context", "https://schema.org");
          json.field("@type", "Dataset");
          json.field("name", subject.title());
          json.field("description", subject.words().say("data.dataset", subject.title()));
          json.field("url", folder.isEmpty() ? "index.html" : subject.homepage());
          json.field("inLanguage", subject.standard().language());
          json.field("temporalCoverage", String.valueOf(disclosure.year()));
          json.field("isAccessibleForFree", true);
          String published = disclosure.dates().getOrDefault("published", "");
          if (!published.isEmpty()) {
            json.field("datePublished", published);
          }
          disclosure.corrections().stream()
              .map(Correction::date)
              .max(Comparator.naturalOrder())
              .ifPresent(day -> json.field("dateModified", day));
          if (!site.licenceUrl().isEmpty()) {
            json.field("license", site.licenceUrl());
          }
          organization(json, "creator", disclosure.unit().name());
          organization(json, "publisher", site.publisher());
          json.array("distribution", () -> files.forEach(f -> distribution(f, folder, json)));
        });
  }

  private static void organization(Json json, String role, String name) {
    json.object(
        role,
        () -> {
          json.field("@type", "GovernmentOrganization");
          json.field("name", name);
        });
  }

  private static void distribution(FileInfo file, String folder, Json json) {
    json.object(
        () -> {
          json.field("@type", "DataDownload");
          json.field("name", file.name());
          json.field("encodingFormat", file.mediaType());
          json.field("contentUrl", folder + file.name());
          json.field("contentSize", file.bytes() + " B");
          json.field("sha256", file.sha256());
        });
  }
}
