package mingzhang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disclosure that is not public leaves no trace in the whole output. */
class DraftLeakTest {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");

  /** Words and figures that stand nowhere but in the draft. */
  private static final List<String> SECRETS =
      List.of(
          "青石堡",
          "qingshi",
          "7341.29",
          "7,341.29",
          "7336.29",
          "7,336.29",
          "7321.29",
          "7,321.29",
          "地道修缮",
          "tunnel",
          "机密附件",
          "未定稿说明");

  @TempDir private Path folder;

  @BeforeEach
  void twoUnits() throws IOException {
    Sites.copy(MINIMAL.resolve("content"), folder.resolve("content"));
    Files.writeString(
        folder.resolve("content/site.yaml"),
        """
        title: 云岭镇预算公开
        language: zh-CN
        publisher: 云岭镇人民政府
        base_url: https://budget.example/
        """);
    Path secret = folder.resolve("content/budgets/2025/a-qingshi");
    Sites.copy(folder.resolve("content/budgets/2025/office"), secret);
    Files.move(
        secret.resolve("projects/street-lights.yaml"), secret.resolve("projects/tunnel.yaml"));
    for (Path file : files(secret).keySet().stream().map(secret::resolve).toList()) {
      Files.writeString(
          file,
          Files.readString(file)
              .replace("云岭镇人民政府办公室", "青石堡办公室")
              .replace("镇政府办", "青石堡")
              .replace("路灯维护", "地道修缮")
              .replace("100.00", "7341.29")
              .replace("95.00", "7336.29")
              .replace("80.00", "7321.29")
              .replace("75.00", "7316.29")
              .replace("street-lights", "tunnel"));
    }
    Files.writeString(
        secret.resolve("overview.md"), "\n\n未定稿说明。\n", java.nio.file.StandardOpenOption.APPEND);
    Files.createDirectories(secret.resolve("files"));
    Files.writeString(secret.resolve("files/机密附件.txt"), "机密附件 7341.29\n");
  }

  @Test
  void publishedDisclosureIsInTheOutput() throws IOException {
    release("status: published");
    List<String> found = traces(build("site", ""));
    assertTrue(
        found.containsAll(List.of("青石堡", "qingshi", "tunnel", "机密附件", "未定稿说明", "地道修缮")),
        found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "status: draft,",
    "status: review,",
    "publish_on: 2025-02-20,",
    "publish_on: 2025-02-20, ' --as-of 2025-02-19'",
    "'status: draft\npublish_on: 2025-02-20', ' --as-of 2025-03-01'"
  })
  void nothingOfItIsInTheOutput(String release, String day) throws IOException {
    release(release);
    Map<String, byte[]> with = build("site", day == null ? "" : day);
    assertEquals(List.of(), traces(with));
    delete(folder.resolve("content/budgets/2025/a-qingshi"));
    Map<String, byte[]> without = build("other", day == null ? "" : day);
    assertEquals(text(without), text(with), "the same bytes as if it were not there");
  }

  @Test
  void siteThatWasPublicLosesWhatBecomesADraft() throws IOException {
    release("status: published");
    build("site", "");
    release("status: draft");
    assertEquals(List.of(), traces(build("site", "")));
  }

  @Test
  void embargoEndsOnItsDay() throws IOException {
    release("publish_on: 2025-02-20");
    assertTrue(traces(build("site", " --as-of 2025-02-20")).contains("青石堡"));
  }

  private void release(String lines) throws IOException {
    Path file = folder.resolve("content/budgets/2025/a-qingshi/disclosure.yaml");
    String text = Files.readString(file).replaceAll("(?m)^(status|publish_on):.*\\R", "");
    Files.writeString(file, text.stripTrailing() + "\n" + lines + "\n");
  }

  private Map<String, byte[]> build(String out, String day) throws IOException {
    String console = ConsoleText.of(folder, "build --out " + out + day, Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
    return files(folder.resolve(out));
  }

  private static List<String> traces(Map<String, byte[]> site) {
    List<String> traces = new ArrayList<>();
    for (String secret : SECRETS) {
      if (site.entrySet().stream()
          .anyMatch(
              f ->
                  f.getKey().contains(secret)
                      || new String(f.getValue(), UTF_8).contains(secret))) {
        traces.add(secret);
      }
    }
    return traces;
  }

  private static Map<String, String> text(Map<String, byte[]> site) {
    Map<String, String> text = new TreeMap<>();
    site.forEach((name, bytes) -> text.put(name, new String(bytes, UTF_8)));
    return text;
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
