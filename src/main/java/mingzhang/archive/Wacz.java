package mingzhang.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mingzhang.model.MediaTypes;
import mingzhang.model.Sha256;
import mingzhang.pages.Href;
import mingzhang.report.Json;

/**
 * A snapshot as a WACZ file (1.1.1): a WARC with its index, its list of pages and its description.
 */
final class Wacz {
  /** Where the WARC is in it. */
  static final String WARC = "archive/data.warc";

  private Wacz() {}

  /**
   * Writes a file.
   *
   * @param warc a WARC made by {@link Warc}
   * @param positions where its records stand
   */
  static void write(OutputStream out, Path warc, List<Warc.Position> positions, Inventory inventory)
      throws IOException {
    try (StoredZip zip = new StoredZip(out, LocalDate.parse(inventory.header().archived()))) {
      zip.add(WARC, warc);
      Map<String, byte[]> parts = parts(FileDigest.of(warc), positions, inventory);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.add(part.getKey(), part.getValue());
      }
    }
  }

  /** Everything but the WARC, by path. */
  static Map<String, byte[]> parts(
      FileDigest warc, List<Warc.Position> positions, Inventory inventory) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("indexes/index.cdx", utf8(index(positions, inventory)));
    parts.put("pages/pages.jsonl", utf8(pages(inventory)));
    byte[] description = utf8(description(warc, parts, inventory));
    parts.put("datapackage.json", description);
    String digest =
        Json.indented(
            json ->
                json.object(
                    () -> {
                      json.field("path", "datapackage.json");
                      json.field("hash", "sha256:" + Sha256.of(description));
                    }));
    parts.put("datapackage-digest.json", utf8(digest));
    return parts;
  }

  private static String index(List<Warc.Position> positions, Inventory inventory) {
    Map<String, String> digests = new LinkedHashMap<>();
    inventory.entries().forEach(e -> digests.put(e.path(), e.digests().sha256()));
    inventory.files().forEach((path, bytes) -> digests.put(path, Sha256.of(bytes)));
    String time = inventory.header().archived().replace("-", "") + "000000";
    List<String> lines = new ArrayList<>();
    for (Warc.Position at : positions) {
      String fields =
          Json.compact(
              json ->
                  json.object(
                      () -> {
                        json.field("url", at.url());
                        json.field("mime", MediaTypes.of(at.path()));
                        json.field("status", "200");
                        json.field("digest", "sha256:" + digests.getOrDefault(at.path(), ""));
                        json.field("length", String.valueOf(at.length()));
                        json.field("offset", String.valueOf(at.offset()));
                        json.field("filename", "data.warc");
                      }));
      lines.add(key(at.url()) + " " + time + " " + fields + "\n");
    }
    Collections.sort(lines);
    return String.join("", lines);
  }

  /** The address with its host turned round, as indexes of web archives sort it (SURT). */
  static String key(String url) {
    URI uri = URI.create(url);
    List<String> host = new ArrayList<>(List.of(String.valueOf(uri.getHost()).split("\\.")));
    Collections.reverse(host);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return (String.join(",", host) + port + ")" + uri.getRawPath()).toLowerCase(Locale.ROOT);
  }

  private static String pages(Inventory inventory) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        Json.compact(
            json ->
                json.object(
                    () -> {
                      json.field("format", "json-pages-1.0");
                      json.field("id", "pages");
                      json.field("title", inventory.header().title());
                    })));
    lines.append('\n');
    for (Entry page : inventory.entries()) {
      if (page.kind().equals("page")) {
        lines.append(
            Json.compact(
                json ->
                    json.object(
                        () -> {
                          json.field("id", Sha256.of(utf8(page.path())).substring(0, 16));
                          json.field("url", url(inventory, page.path()));
                          json.field("ts", Warc.instant(inventory).toString());
                          json.field("title", page.title());
                        })));
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  private static String description(
      FileDigest warc, Map<String, byte[]> parts, Inventory inventory) {
    Inventory.Header header = inventory.header();
    return Json.indented(
        json ->
            json.object(
                () -> {
                  json.field("profile", "data-package");
                  json.field("wacz_version", "1.1.1");
                  json.field("title", header.title() + " " + header.year());
                  json.field("description", header.publisher());
                  json.field("created", Warc.instant(inventory).toString());
                  json.field("software", header.generator());
                  json.field("mainPageUrl", url(inventory, "index.html"));
                  json.field("mainPageDate", Warc.instant(inventory).toString());
                  json.array(
                      "resources",
                      () -> {
                        json.object(() -> resource(json, WARC, warc.sha256(), warc.size()));
                        parts.forEach(
                            (path, bytes) ->
                                json.object(
                                    () -> resource(json, path, Sha256.of(bytes), bytes.length)));
                      });
                }));
  }

  private static void resource(Json json, String path, String sha256, long size) {
    json.field("name", path.substring(path.lastIndexOf('/') + 1));
    json.field("path", path);
    json.field("hash", "sha256:" + sha256);
    json.field("bytes", size);
  }

  private static String url(Inventory inventory, String path) {
    return inventory.header().address() + Href.encode(path);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
