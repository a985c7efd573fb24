package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.check.Explanations;
import mingzhang.golden.Golden;
import mingzhang.report.Messages;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/checks.md} is made of the explanations, the sentences and the examples that run
 * as tests.
 */
class ChecksDocTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  @Test
  void documentHasEveryFindingWithItsExample() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Findings\n\n");
    text.append(
        "Every finding that the program knows, with the reason for it and an example that runs as a test: ");
    text.append(
        "the folder `src/test/resources/broken/<id>` holds what is wrong, and what follows is what the console prints. ");
    text.append("This page is written by `mvn test -Dtest=ChecksDocTest -Dgoldens=rewrite`.\n");
    TreeMap<String, String> why = new TreeMap<>(Explanations.all());
    for (String id : FindingIds.inCode()) {
      text.append("\n## ").append(id).append("\n\n");
      text.append(sentence("en", id)).append(" · ").append(sentence("zh", id)).append("\n");
      if (why.containsKey(id)) {
        text.append("\n").append(why.get(id)).append("\n");
      }
      example(id, text);
    }
    Golden.assertHolds(Path.of("src/docs/checks.md"), text.toString());
  }

  @Test
  void onlyFindingsAreExplained() throws IOException {
    Set<String> others = new TreeSet<>(Explanations.all().keySet());
    others.removeAll(FindingIds.inCode());
    assertEquals(Set.of(), others);
  }

  private static String sentence(String language, String id) {
    String text = Messages.in(language).text(new mingzhang.report.Message(id, List.of()));
    return text.replaceAll("\\{\\d}", "…").replace("<", "&lt;");
  }

  private static void example(String id, StringBuilder text) throws IOException {
    List<String> lines = new ArrayList<>();
    Path console = BROKEN.resolve(id).resolve("expected.txt");
    if (!Files.exists(console)) {
      try (Stream<Path> variants = Files.list(BROKEN)) {
        console =
            variants
                .filter(p -> p.getFileName().toString().startsWith(id + "."))
                .map(p -> p.resolve("expected.txt"))
                .filter(Files::exists)
                .sorted()
                .findFirst()
                .orElse(console);
      }
    }
    if (Files.exists(console)) {
      for (String line : Files.readAllLines(console)) {
        boolean begins = line.contains("[" + id + "]");
        if (begins || (!lines.isEmpty() && line.startsWith("  "))) {
          if (begins && !lines.isEmpty()) {
            break;
          }
          lines.add(line);
        } else if (!lines.isEmpty()) {
          break;
        }
      }
    }
    if (!lines.isEmpty()) {
      text.append("\n```\n").append(String.join("\n", lines)).append("\n```\n");
    }
  }
}
