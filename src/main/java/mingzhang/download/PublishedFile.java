package mingzhang.download;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file as it is public: its lines by what names them, so that added and moved lines do not
 * matter.
 */
final class PublishedFile {
  private final Map<String, Map<String, String>> lines = new LinkedHashMap<>();

  private PublishedFile() {}

  /**
   * Reads a file; empty where it cannot be read or has not the headings of the table.
   *
   * @param names headings of the fields that name a line and hold no amount
   */
  static Optional<PublishedFile> read(Path file, Set<String> names) {
    PublishedFile published = new PublishedFile();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      List<CsvRecord> records = reader.stream().toList();
      if (records.isEmpty() || !records.get(0).getFields().containsAll(names)) {
        return Optional.empty();
      }
      Map<String, Integer> times = new HashMap<>();
      for (int i = 1; i < records.size(); i++) {
        published.add(records.get(0).getFields(), records.get(i).getFields(), names, times);
      }
      return Optional.of(published);
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      return Optional.empty(); // the caller tells that the file cannot be read
    }
  }

  private void add(
      List<String> headings, List<String> fields, Set<String> names, Map<String, Integer> times) {
    Map<String, String> line = new LinkedHashMap<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(headings.size(), fields.size()); i++) {
      line.put(headings.get(i), fields.get(i));
      name.append(names.contains(headings.get(i)) ? fields.get(i) + "\t" : "");
    }
    lines.put(key(name.toString(), times), line);
  }

  /** The name of a line; of several lines with one name the later ones are numbered. */
  static String key(String name, Map<String, Integer> times) {
    return name + times.merge(name, 1, Integer::sum);
  }

  /** Fields of each line by heading; lines by their name. */
  Map<String, Map<String, String>> lines() {
    return lines;
  }
}
