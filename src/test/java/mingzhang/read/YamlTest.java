package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Messages;
import mingzhang.report.Place;
import mingzhang.report.TextPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.10",
        "708.50",
        "-9.35",
        "1,234.50",
        "0201",
        "1_000",
        "１２３",
        "12万",
        "2025-03-01",
        "yes",
        "0x1F",
        "1e3",
        "~",
        "null",
        "true",
        "+1",
        ".5",
        "1.",
        "1:20:30",
        ".inf",
        "08",
        "0b11",
        "-0",
        "12345678901234567890.123456789",
        "注：x",
        "a#b",
        "“引号”",
        "=",
        "1 2"
      })
  void valueIsTheAuthorsOwnText(String written) {
    String item = written.contains(",") ? "'" + written + "'" : written;
    Mapping mapping = read("a: " + written + "   # note\nb: [" + item + "]\n");
    assertEquals(new Scalar(written, false, at(1, 4)), mapping.get("a").orElseThrow());
    assertEquals(
        new Sequence(List.of(new Scalar(written, !item.equals(written), at(2, 5))), at(2, 4)),
        mapping.get("b").orElseThrow());
  }

  @Test
  void quotesAndBlocksMakeText() {
    Mapping mapping = read("a: \"0.10\"\nb: '201'\nc: |\n  一\n  二\nd: >-\n  一\n  二\ne: \"\"\nf:\n");
    assertEquals(new Scalar("0.10", true, at(1, 4)), mapping.get("a").orElseThrow());
    assertEquals(new Scalar("201", true, at(2, 4)), mapping.get("b").orElseThrow());
    assertEquals(new Scalar("一\n二\n", true, at(3, 4)), mapping.get("c").orElseThrow());
    assertEquals(new Scalar("一 二", true, at(6, 4)), mapping.get("d").orElseThrow());
    assertFalse(((Scalar) mapping.get("e").orElseThrow()).isBlank());
    assertTrue(((Scalar) mapping.get("f").orElseThrow()).isBlank());
  }

  @Test
  void placesCountCodePoints() {
    Mapping mapping = read("收入😀: {支出😀: 1, b: 2}\n");
    Mapping inner = (Mapping) mapping.get("收入😀").orElseThrow();
    assertEquals(at(1, 6), inner.place());
    assertEquals(at(1, 7), inner.entries().get(0).keyPlace());
    assertEquals(at(1, 15), inner.entries().get(1).keyPlace());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234.50", "-1,234", "1,234,567.89", "7,08.50", "1,5"})
  void commaInAFigureInBracesIsOneFinding(String written) {
    SourceFile source = new SourceFile("a.yaml", "a: {b: " + written + ", c: 2}\n");
    Mapping mapping = (Mapping) Yaml.mapping(source, findings).orElseThrow().get("a").orElseThrow();
    assertEquals(List.of("b", "c"), mapping.keys());
    assertEquals(
        List.of("a.yaml:1:8 bad-amount [" + written + "]"),
        findings.sorted().stream()
            .map(f -> f.place() + " " + f.id() + " " + f.message().args())
            .toList());
  }

  @Test
  void keysKeepTheirOrderAndText() {
    assertEquals(List.of("b", "201", "a", "~"), read("b: 1\n\"201\": 1\na: 1\n~: 1\n").keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "{}\n"})
  void nothingIsAnEmptyMapping(String text) {
    assertEquals(List.of(), read(text).entries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- ", "{a: ", "a: {", "? "})
  void nestingBeyondFiftyLevelsIsAFinding(String level) {
    Optional<Mapping> mapping =
        Yaml.mapping(new SourceFile("a.yaml", level.repeat(10_000)), findings);
    assertEquals(Optional.empty(), mapping);
    assertEquals(1, findings.sorted().size());
    if (level.startsWith("[") || level.startsWith("-")) {
      assertEquals("nested-too-deep", findings.sorted().get(0).id());
      assertEquals(at(1, 50 * level.length() + 1), findings.sorted().get(0).place());
    }
  }

  @Test
  void fiftyLevelsAreRead() {
    assertEquals(1, read("a: " + "[".repeat(49) + "]".repeat(49) + "\n").entries().size());
  }

  /** The parser's own limit is 3 million characters. */
  @Test
  void largeFileIsRead() {
    Mapping mapping = read("rows:\n" + "  - {code: \"2010301\", total: 708.50}\n".repeat(100_000));
    assertEquals(100_000, ((Sequence) mapping.get("rows").orElseThrow()).items().size());
  }

  @Test
  void builtInStandardsAndTheSampleAreRead() throws IOException {
    for (Path folder : List.of(Path.of("content"), Path.of("src/main/resources/standards"))) {
      for (Path file : yaml(folder)) {
        read(Files.readString(file));
      }
    }
  }

  /** Whatever somebody does to a file, it ends as a mapping or as a finding in plain words. */
  @Test
  void damagedFilesNeverThrow() throws IOException {
    Random random = new Random(20250301);
    String signs = "\n\t :#-[]{}\"'|>&*!%@`,?0a收：　";
    for (Path file : yaml(Path.of("content"))) {
      String text = Files.readString(file);
      for (int i = 0; i < 30; i++) {
        StringBuilder damaged = new StringBuilder(text.substring(0, Math.min(1500, text.length())));
        for (int j = random.nextInt(3); j >= 0; j--) {
          int at = random.nextInt(damaged.length());
          char sign = signs.charAt(random.nextInt(signs.length()));
          damaged.replace(at, at + random.nextInt(2), String.valueOf(sign));
        }
        assertExplained(damaged.toString());
      }
    }
  }

  private static void assertExplained(String text) {
    Findings found = new Findings();
    Optional<Mapping> mapping = Yaml.mapping(new SourceFile("a.yaml", text), found);
    assertTrue(mapping.isPresent() || found.hasErrors(), text);
    String console =
        new TextPrinter(Messages.in("en"), name -> Optional.empty()).print(found.sorted());
    assertFalse(
        console.matches("(?s).*(snakeyaml|jackson|java\\.|Exception|while scanning).*"), console);
    for (Finding finding : found.sorted()) {
      int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
      assertTrue(finding.place().line() <= lines, finding::toString);
    }
  }

  private Mapping read(String text) {
    Optional<Mapping> mapping = Yaml.mapping(new SourceFile("a.yaml", text), findings);
    assertEquals(List.of(), findings.sorted());
    return mapping.orElseThrow();
  }

  private static Place at(int line, int column) {
    return new Place("a.yaml", line, column);
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
