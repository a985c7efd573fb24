package mingzhang.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;

/**
 * A site whose files are imported again.
 *
 * @param folder what the command runs in, with content and site
 * @param unit year and unit that are published
 */
record PublishedSite(Path folder, String unit) {
  String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  /** The folder of the disclosure in the site. */
  Path published() {
    return folder.resolve("site").resolve(unit);
  }

  /** The CSV files of its tables, as arguments. */
  String csvFiles() throws IOException {
    try (Stream<Path> files = Files.list(published())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".csv") && !f.startsWith(unit.replace('/', '-')))
          .map(f -> "site/" + unit + "/" + f)
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  /** The workbook, as an argument. */
  String workbook() {
    return "site/" + unit + "/" + unit.replace('/', '-') + ".xlsx";
  }

  /** The tables of a disclosure in the content, by their files. */
  Map<String, String> tables(String key) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files =
        Files.list(folder.resolve("content/budgets").resolve(key).resolve("tables"))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** The same without what people are told in comments. */
  Map<String, String> figures(String key) throws IOException {
    Map<String, String> figures = tables(key);
    figures.replaceAll(
        (file, text) ->
            List.of(text.split("\n", -1)).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n")));
    return figures;
  }
}
