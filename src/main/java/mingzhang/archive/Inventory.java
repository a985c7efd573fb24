package mingzhang.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Sha256;
import mingzhang.report.Json;

/**
 * The list of all files of a snapshot, for the four checks of an archive (档案法 art. 39, DA/T
 * 80-2019).
 *
 * <p>It lists everything but itself; {@link #SUMS} proves the two lists.
 *
 * @param header what is true of the whole snapshot
 * @param entries the files, sorted by path
 */
public record Inventory(Header header, List<Entry> entries) {
  /** The list for people: UTF-8 with a byte order mark, RFC 4180. */
  public static final String CSV = "inventory.csv";

  /** The list for machines. */
  public static final String JSON = "inventory.json";

  /** The digests of both lists, as {@code sha256sum -c} reads them. */
  public static final String SUMS = "inventory-sha256.txt";

  /** Name and version of the form of the list. */
  static final String FORMAT = "mingzhang-inventory-1";

  /**
   * What is true of a whole snapshot.
   *
   * @param title name of the site
   * @param publisher responsible office
   * @param year fiscal year
   * @param archived the day it was frozen, YYYY-MM-DD
   * @param retention how long it is kept, in words
   * @param address where the site is public, ending with {@code /}
   * @param generator name and version of the program that made it
   */
  public record Header(
      String title,
      String publisher,
      int year,
      String archived,
      String retention,
      String address,
      String generator) {}

  /** Sorts the entries. */
  public Inventory {
    entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
  }

  /** The three files of the list by their paths. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(CSV, csv());
    files.put(JSON, json());
    files.put(SUMS, sums(files));
    return files;
  }

  /** The digests of the two lists. */
  static byte[] sums(Map<String, byte[]> lists) {
    StringBuilder text = new StringBuilder();
    for (String list : List.of(CSV, JSON)) {
      text.append(Sha256.of(lists.getOrDefault(list, new byte[0])));
      text.append("  ").append(list).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The list as CSV; words that a spreadsheet would run get an apostrophe before them. */
  byte[] csv() {
    StringWriter text = new StringWriter().append('\ufeff');
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(Entry.COLUMNS);
      for (Entry entry : entries) {
        writer.writeRecord(entry.fields(header).stream().map(Inventory::defused).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The list as JSON. */
  byte[] json() {
    String text =
        Json.indented(
            json ->
                json.object(
                    () -> {
                      json.field("format", FORMAT);
                      json.field("title", header.title());
                      json.field("publisher", header.publisher());
                      json.field("year", header.year());
                      json.field("archived", header.archived());
                      json.field("retention", header.retention());
                      json.field("address", header.address());
                      json.field("generator", header.generator());
                      json.array(
                          "files", () -> entries.forEach(e -> json.object(() -> write(e, json))));
                    }));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Entry e, Json json) {
    json.field("path", e.path());
    json.field("kind", e.kind());
    json.field("title", e.title());
    json.field("unit", e.unit());
    json.field("approved", e.approved());
    json.field("published", e.published());
    json.field("bytes", e.digests().size());
    json.field("sha256", e.digests().sha256());
    json.field("sm3", e.digests().sm3());
  }

  private static String defused(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
