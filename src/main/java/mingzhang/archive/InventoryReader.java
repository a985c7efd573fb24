package mingzhang.archive;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.read.Mapping;
import mingzhang.read.MappingReader;
import mingzhang.read.SourceFile;
import mingzhang.read.Yaml;
import mingzhang.report.Findings;

/** Reads the list of a snapshot, of which every JSON file is also YAML 1.2. */
final class InventoryReader {
  private InventoryReader() {}

  /** The list; empty unless the bytes are exactly those that this list has. */
  static Optional<Inventory> read(byte[] json) {
    Findings findings = new Findings();
    String text = new String(json, StandardCharsets.UTF_8);
    Optional<Inventory> read =
        Yaml.mapping(new SourceFile(Inventory.JSON, text), findings)
            .map(m -> inventory(m, findings));
    return findings.hasErrors()
        ? Optional.empty()
        : read.filter(inventory -> Arrays.equals(inventory.json(), json));
  }

  /** The files as the list for people has them, without what is true of the whole snapshot. */
  static List<Entry> entries(byte[] csv) {
    List<Entry> entries = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(csv, 3, csv.length - 3))) {
      for (NamedCsvRecord line : reader) {
        long bytes = Long.parseLong(line.getField("bytes"));
        entries.add(
            new Entry(
                line.getField("path"),
                line.getField("kind"),
                line.getField("title"),
                line.getField("unit"),
                line.getField("approved"),
                line.getField("published"),
                new Digests(bytes, line.getField("sha256"), line.getField("sm3"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Inventory inventory(Mapping mapping, Findings findings) {
    try (MappingReader m = new MappingReader(mapping, findings)) {
      m.ignore("format");
      List<Entry> entries = new ArrayList<>();
      m.mappings("files").forEach(f -> entries.add(entry(f)));
      return new Inventory(
          new Inventory.Header(
              m.text("title").orElse(""),
              m.text("publisher").orElse(""),
              m.integer("year").orElse(0),
              m.text("archived").orElse(""),
              m.text("retention").orElse(""),
              m.text("address").orElse(""),
              m.text("generator").orElse("")),
          entries);
    }
  }

  private static Entry entry(MappingReader f) {
    Map<String, String> words = new HashMap<>();
    for (String key : List.of("path", "kind", "title", "unit", "approved", "published")) {
      words.put(key, f.text(key).orElse(""));
    }
    long bytes =
        f.text("bytes").filter(t -> t.matches("\\d{1,15}")).map(Long::parseLong).orElse(-1L);
    return new Entry(
        words.getOrDefault("path", ""),
        words.getOrDefault("kind", ""),
        words.getOrDefault("title", ""),
        words.getOrDefault("unit", ""),
        words.getOrDefault("approved", ""),
        words.getOrDefault("published", ""),
        new Digests(bytes, f.text("sha256").orElse(""), f.text("sm3").orElse("")));
  }
}
