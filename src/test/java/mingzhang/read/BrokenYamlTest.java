package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.golden.Golden;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Messages;
import mingzhang.report.TextPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the console says about each file in {@code broken-yaml/<finding id>/}. */
class BrokenYamlTest {
  private static final Path CASES = Path.of("src/test/resources/broken-yaml");

  /**
   * Findings about files that no repository can hold; {@code SourceFilesTest} and {@code YamlTest}
   * make them.
   */
  private static final Set<String> MADE_BY_OTHER_TESTS =
      Set.of(
          "file-missing",
          "file-not-permitted",
          "file-too-large",
          "file-unreadable",
          "link-leads-out",
          "nested-too-deep",
          "not-a-file");

  @ParameterizedTest
  @MethodSource("cases")
  void consoleSays(String id) throws IOException {
    Findings findings = new Findings();
    SourceFiles files = read(CASES.resolve(id), findings);
    String console = new TextPrinter(Messages.in("en"), files::text).print(findings.sorted());
    Golden.assertHolds(CASES.resolve(id).resolve("expected.txt"), console);
    assertTrue(console.contains("[" + id + "]"), () -> id + " is not reported:\n" + console);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingHasAHintInBothLanguages(String id) throws IOException {
    Findings findings = new Findings();
    SourceFiles files = read(CASES.resolve(id), findings);
    String chinese = new TextPrinter(Messages.in("zh"), files::text).print(findings.sorted());
    long hints = chinese.lines().filter(line -> line.startsWith("  提示：")).count();
    assertEquals(findings.sorted().size(), hints, chinese);
    assertTrue(findings.sorted().stream().noneMatch(f -> f.hint() == null));
  }

  @Test
  void everyFindingOfReadingHasACase() throws IOException {
    Path sentences = Path.of("src/main/resources/mingzhang/messages/en/read.properties");
    Set<String> ids = new TreeSet<>();
    for (String line : Files.readAllLines(sentences)) {
      if (!line.startsWith("hint.") && line.contains("=")) {
        ids.add(line.substring(0, line.indexOf('=')));
      }
    }
    ids.removeAll(cases());
    ids.removeAll(MADE_BY_OTHER_TESTS);
    ids.removeIf(id -> Files.isDirectory(Path.of("src/test/resources/broken", id)));
    assertEquals(Set.of(), ids, "findings without a case in " + CASES);
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static SourceFiles read(Path folder, Findings findings) {
    SourceFiles files = new SourceFiles(folder, "", findings);
    if (Files.exists(folder.resolve("overview.md"))) {
      files.markdown(folder.resolve("overview.md"));
    } else {
      files.yaml(folder.resolve("table.yaml")).ifPresent(mapping -> bind(mapping, findings));
    }
    files.end();
    return files;
  }

  /** Takes the values as a binder would that knows one key of each shape. */
  private static void bind(Mapping mapping, Findings findings) {
    try (MappingReader reader = new MappingReader(mapping, findings)) {
      reader.requiredText("name");
      reader.choice("status", List.of("draft", "review", "published"));
      reader.integer("count");
      reader.amount("amount");
      reader.date("approved");
      reader.texts("words");
      reader.mapping("total").ifPresent(t -> t.others().forEach(e -> t.cell(e.key())));
      for (MappingReader row : reader.mappings("rows")) {
        row.requiredText("code");
        row.text("name");
        row.cell("total");
        row.integer("order");
        row.date("filed");
      }
    }
  }

  /** The sentence about a finding, for a test that does not care for its place. */
  static String sentence(Finding finding) {
    return Messages.in("en").text(finding.message());
  }
}
