package mingzhang.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.report.Findings;
import mingzhang.report.Messages;

/** Small builds for tests, and what they leave. */
final class Builds {
  /** A site, and the one that follows it: changed, new, gone, and unchanged files. */
  static final Map<String, String> OLD =
      Map.of(
          "index.html", "home",
          "2025/index.html", "year",
          "2025/office/a.html", "a",
          "2025/office/gone/b.html", "b",
          "turns", "a file, soon a folder",
          "becomes/x.html", "in a folder, soon a file",
          "assets/style.css", "unchanged");

  static final Map<String, String> NEW =
      Map.of(
          "index.html", "new home",
          "2025/index.html", "new year",
          "2025/office/a.html", "new a",
          "2026/index.html", "another year",
          "turns/index.html", "a folder",
          "becomes", "a file",
          "assets/style.css", "unchanged");

  private Builds() {}

  /** Builds a site and gives what was found. */
  static Findings build(Path folder, Map<String, String> files) {
    return build(folder, files, new Disk(f -> {}));
  }

  static Findings build(Path folder, Map<String, String> files, Disk disk) {
    Findings findings = new Findings();
    try (OutputFolder out = OutputFolder.open(folder, List.of(), findings, disk)) {
      files.forEach((path, text) -> out.put(path, bytes(text)));
      Optional<WriteSummary> done = out.commit();
      if (done.isEmpty() != findings.hasErrors()) {
        throw new AssertionError("commit must tell whether it was made: " + findings.sorted());
      }
    }
    return findings;
  }

  /** The ids of what was found; each must have its sentences in both languages. */
  static List<String> ids(Findings findings) {
    findings
        .sorted()
        .forEach(
            f -> {
              for (String language : List.of("en", "zh")) {
                Messages.in(language).text(f.message());
                if (f.hint() != null) {
                  Messages.in(language).text(f.hint());
                }
              }
            });
    return findings.sorted().stream().map(f -> f.place().file() + " " + f.id()).toList();
  }

  /** All files a visitor could see, and dot files, but neither our own folder nor the manifest. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(Layout.HIDDEN + "/") && !path.equals(Layout.MANIFEST)) {
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }

  /** What is left in our own folder besides the lock. */
  static List<String> leftovers(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(Layout.HIDDEN))) {
      return all.map(f -> f.getFileName().toString()).filter(n -> !n.equals("lock")).toList();
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
