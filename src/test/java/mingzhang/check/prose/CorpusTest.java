package mingzhang.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences as offices write them, over the figures of the sample, with what is found in each. */
class CorpusTest {
  private static final Path ACCOUNTS = Path.of("src/test/resources/sites/final-accounts/content");

  @TempDir private Path folder;

  /** A sentence and the ids of its findings. */
  record Entry(int line, List<String> ids, String sentence) {}

  static List<Entry> corpus() throws IOException {
    return corpus("corpus.txt");
  }

  private static List<Entry> corpus(String file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/prose", file));
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" :: ", 2);
      if (parts.length == 2 && !parts[0].startsWith("#")) {
        List<String> ids =
            Stream.of(parts[0].split(" ")).filter(p -> !p.equals("-")).sorted().toList();
        entries.add(new Entry(i + 1, ids, parts[1].replace("\\n", "\n")));
      }
    }
    return entries;
  }

  @Test
  void eachSentenceHasItsFindings() throws IOException {
    assertFound(corpus(), new SampleProse());
  }

  @Test
  void eachSentenceOfFinalAccountsHasItsFindings() throws IOException {
    assertFound(corpus("budget-and-accounts.txt"), new SampleProse(ACCOUNTS));
  }

  /** Most plans stand in no table: without the budget they are held against their own sentence. */
  @Test
  void eachSentenceOfFinalAccountsWithoutTheBudgetHasItsFindings() throws IOException {
    Sites.copy(ACCOUNTS, folder);
    Files.delete(folder.resolve("budgets/2024/office/budget.csv"));
    assertFound(corpus("final-accounts.txt"), new SampleProse(folder));
  }

  private static void assertFound(List<Entry> corpus, SampleProse sample) {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (Entry entry : corpus) {
      String sentence = entry.line() + " " + entry.sentence().replace("\n", "\\n");
      List<String> ids = sample.ids(entry.sentence());
      if (!ids.equals(entry.ids())) {
        expected.add(entry.ids() + " " + sentence);
        actual.add(ids + " " + sentence);
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @Test
  void corpusIsLargeEnough() throws IOException {
    assertTrue(corpus().size() >= 200, () -> "too few sentences");
    long clean = corpusClean();
    assertTrue(clean >= 100, "too few sentences without findings: " + clean);
  }

  private static long corpusClean() throws IOException {
    return corpus().stream().filter(e -> e.ids().isEmpty()).count();
  }
}
