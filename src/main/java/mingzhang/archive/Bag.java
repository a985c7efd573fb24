package mingzhang.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A snapshot as a BagIt bag (RFC 8493) in a zip, with SHA-256 and SHA-512 manifests. */
final class Bag {
  /** What {@code bagit.txt} holds. */
  static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  /** The digests of a bag: how file names call them, and Java. */
  static final Map<String, String> ALGORITHMS =
      new TreeMap<>(Map.of("sha256", "SHA-256", "sha512", "SHA-512"));

  private Bag() {}

  /**
   * Writes a bag.
   *
   * @param name the bag's folder in the zip
   * @param about further lines of {@code bag-info.txt}: who publishes, and contacts
   */
  static void write(
      OutputStream out,
      String name,
      Contents snapshot,
      Inventory inventory,
      Map<String, String> about)
      throws IOException {
    Map<String, StringBuilder> manifests = new TreeMap<>();
    long bytes = 0;
    for (String path : snapshot.paths()) {
      byte[] content = snapshot.bytes(path);
      bytes += content.length;
      line(manifests, "manifest-", "data/" + path, content);
    }
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("bagit.txt", utf8(DECLARATION));
    String oxum = bytes + "." + snapshot.paths().size();
    tags.put("bag-info.txt", utf8(info(inventory.header(), name, oxum, about)));
    manifests.forEach((file, text) -> tags.put(file, utf8(text.toString())));
    Map<String, StringBuilder> tagManifests = new TreeMap<>();
    tags.forEach((file, content) -> line(tagManifests, "tagmanifest-", file, content));
    tagManifests.forEach((file, text) -> tags.put(file, utf8(text.toString())));
    try (StoredZip zip = new StoredZip(out, LocalDate.parse(inventory.header().archived()))) {
      for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
        zip.add(name + "/" + tag.getKey(), tag.getValue());
      }
      for (String path : snapshot.paths()) {
        zip.add(name + "/data/" + path, snapshot.bytes(path));
      }
    }
  }

  /** A path as a manifest writes it (RFC 8493, 2.1.3). */
  static String encoded(String path) {
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static void line(
      Map<String, StringBuilder> manifests, String prefix, String path, byte[] content) {
    ALGORITHMS.forEach(
        (word, algorithm) ->
            manifests
                .computeIfAbsent(prefix + word + ".txt", f -> new StringBuilder())
                .append(Digests.hex(algorithm, content))
                .append("  ")
                .append(encoded(path))
                .append('\n'));
  }

  private static String info(
      Inventory.Header header, String name, String oxum, Map<String, String> about) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Source-Organization", header.publisher());
    fields.putAll(about);
    fields.put("External-Description", header.title() + " " + header.year());
    fields.put("External-Identifier", header.address() + header.year() + "/");
    fields.put("Bagging-Date", header.archived());
    fields.put("Payload-Oxum", oxum);
    fields.put("Bag-Group-Identifier", name);
    fields.put("Internal-Sender-Description", header.retention());
    fields.put("Bag-Software-Agent", header.generator());
    StringBuilder text = new StringBuilder();
    fields.forEach(
        (key, value) -> {
          String line = value.replaceAll("\\s+", " ").strip();
          if (!line.isEmpty()) {
            text.append(key).append(": ").append(line).append('\n');
          }
        });
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
