package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.cache.InMemory;
import mingzhang.report.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file is told or a site is made of it: no edit ends in an internal error. */
class AnyContentTest {
  private static final int EDITS = 80;
  private static final String STANDARD = "shanxi-unit-budget-2025";
  private static final Path BUILT_IN = Path.of("src/main/resources/standards");
  private static final Pattern ENTRY = Pattern.compile(": ?([^,{}\\[\\]]+)");

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "x",
          "\"\"",
          "[]",
          "{}",
          "[1, 2]",
          "{a: 1}",
          "0",
          "-0.00",
          "-1",
          "1e5",
          "0x1F",
          ".5",
          "NaN",
          "99999999999999999999.99",
          "1,234.50",
          "true",
          "2025-02-30",
          "2025-04-30",
          "unknown",
          "withheld",
          "*",
          "&a b",
          "*a",
          "!t b",
          "'",
          "\"",
          "|",
          "> x",
          "# x",
          "%",
          "公务用车",
          "<script>",
          "../..",
          "\u0000",
          "\t",
          "{{ figure(\"x\") }}",
          "{{",
          "合计",
          "total",
          "12 万元",
          "a: b: c",
          "summary@total/total",
          "{year}",
          "(");

  @TempDir(factory = InMemory.class)
  private Path folder;

  private Path content;
  private Path themes = Path.of("themes");

  @BeforeEach
  void layOut() throws IOException {
    content = folder.resolve("content");
    BrokenCase.copy(Path.of("content"), content);
  }

  @Test
  void everyEditOfTheContentIsToldOrTaken() throws IOException {
    edit(files(content), EDITS / 2);
  }

  @Test
  void everyEditOfAStandardIsToldOrTaken() throws IOException {
    Path own = content.resolve("standards");
    BrokenCase.copy(BUILT_IN, own);
    Files.move(own.resolve(STANDARD), own.resolve("own"));
    Files.move(own.resolve(STANDARD + ".yaml"), own.resolve("own.yaml"));
    replace(own.resolve("own.yaml"), "id: " + STANDARD, "id: own");
    replace(
        content.resolve("budgets/2025/government-office/disclosure.yaml"),
        "standard: " + STANDARD,
        "standard: own");
    assertFalse(build().failed(), "the edits begin with what is right");
    edit(List.of(own.resolve("own.yaml")), EDITS);
  }

  @Test
  void everyEditOfAThemeIsToldOrTaken() throws IOException {
    BrokenCase.copy(Path.of("themes"), folder.resolve("themes"));
    themes = folder.resolve("themes");
    assertFalse(build().failed(), "the edits begin with what is right");
    edit(files(themes), EDITS / 2);
  }

  private void edit(List<Path> files, int edits) throws IOException {
    for (int seed = 0; seed < edits; seed++) {
      Random random = new Random(seed);
      Path file = files.get(random.nextInt(files.size()));
      String before = Files.readString(file);
      List<String> lines = new ArrayList<>(before.lines().toList());
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      lines.set(at, edited(line, random));
      String edit = folder.relativize(file) + ":" + (at + 1) + " " + line + " => " + lines.get(at);
      Files.writeString(file, String.join("\n", lines) + "\n");
      try {
        for (Finding finding : build().findings()) {
          assertTrue(!finding.place().file().isEmpty(), () -> edit + ": " + finding);
        }
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed " + seed + ": " + edit, e);
      }
      Files.writeString(file, before);
    }
  }

  private Outcome build() {
    return new Build(
            new BuildOptions(
                content, "content", folder.resolve("site"), themes, Optional.empty(), true))
        .run();
  }

  private static String edited(String line, Random random) {
    String value = Matcher.quoteReplacement(VALUES.get(random.nextInt(VALUES.size())));
    return switch (random.nextInt(7)) {
      case 0 -> line.replaceFirst("(: ?).*", "$1" + value);
      case 1 -> line.replaceFirst("^( *-? ?)[^:]*", "$1" + value);
      case 2 -> "  " + line;
      case 3 -> line + "\n" + line;
      case 4 -> line.substring(random.nextInt(line.length() + 1));
      default -> entry(line, value, random);
    };
  }

  /** Another value for one of the entries of a line such as {name: x, total: 1}. */
  private static String entry(String line, String value, Random random) {
    List<MatchResult> entries = ENTRY.matcher(line).results().toList();
    if (entries.isEmpty()) {
      return value;
    }
    MatchResult one = entries.get(random.nextInt(entries.size()));
    return line.substring(0, one.start(1)) + value + line.substring(one.end(1));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void replace(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(from, to));
  }
}
