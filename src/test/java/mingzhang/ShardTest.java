package mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mingzhang.cache.EditedContent;
import mingzhang.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that was built in parts is the site that was built as a whole. */
class ShardTest {
  @TempDir Path folder;

  /** One part, several, and more than there are disclosures. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void equalsTheUnsharded(int of) throws IOException {
    EditedContent content = EditedContent.in(folder);
    draft(content);
    content.department("2025/town", List.of("office", "park", "school"));
    content.department("2024/town", List.of("office"));
    content.write(
        "content/site.yaml", content.read("content/site.yaml") + "base_url: https://a.example/\n");
    Outcome whole = new Build(options("whole")).run();
    assertTrue(whole.written().isPresent(), whole.findings()::toString);
    SortedMap<String, Path> parts = new TreeMap<>();
    for (int number = 1; number <= of; number++) {
      String part = "part-" + number;
      Outcome built = new Build(options(part)).run(new Shard(number, of));
      assertTrue(built.written().isPresent(), built.findings()::toString);
      assertFalse(Files.exists(folder.resolve(part + "/index.html")), part);
      parts.put(part, folder.resolve(part));
    }
    Outcome merged = new Build(options("merged")).run(parts);
    assertEquals(text(whole.findings()), text(merged.findings()));
    assertEquals(whole.tally(), merged.tally());
    assertEquals(
        EditedContent.bytes(folder.resolve("whole")),
        EditedContent.bytes(folder.resolve("merged")));
  }

  /** A draft has a share, and no file. */
  private static void draft(EditedContent content) throws IOException {
    String file = "content/budgets/2025/park/disclosure.yaml";
    content.write(file, content.read(file) + "status: draft\n");
  }

  @Test
  void eachDisclosureIsInOnePart() throws IOException {
    EditedContent.in(folder);
    new Build(options("a")).run(new Shard(1, 2));
    new Build(options("b")).run(new Shard(2, 2));
    assertEquals(List.of("office", "school"), EditedContent.list(folder.resolve("a/2025")));
    assertEquals(List.of("park"), EditedContent.list(folder.resolve("b/2025")));
    assertEquals(List.of("office"), EditedContent.list(folder.resolve("b/2024")));
  }

  @Test
  void partIsWrittenAsPeopleWriteIt() {
    assertEquals(Optional.of(new Shard(3, 16)), Shard.parse("3/16"));
    for (String wrong : List.of("0/4", "5/4", "3", "a/b", "1/0", "-1/4", "1/4 ")) {
      assertEquals(Optional.empty(), Shard.parse(wrong), wrong);
    }
  }

  private static String text(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    findings.forEach(f -> lines.append(f).append('\n'));
    return lines.toString();
  }

  private BuildOptions options(String out) {
    return new BuildOptions(
        folder.resolve("content"),
        "content",
        folder.resolve(out),
        folder.resolve("themes"),
        Optional.empty(),
        true);
  }
}
