package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of final accounts speaks of final accounts, in every file that it publishes. */
class FinalAccountsTest {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  private static final Pattern BUDGET = Pattern.compile("预算|[Bb]udget");

  /** Addresses and the entry of the navigation, which no reader sees. */
  private static final Pattern NAMES =
      Pattern.compile("https?://[^\\s\"<]+|\"budgets\"|fiscal-data-package|budget-\\d{4}");

  @TempDir private Path folder;

  /** The minimal site, whose own words speak of neither, as one of final accounts. */
  private void write(String language) throws IOException {
    Map<String, String> edits =
        Map.of(
            "site.yaml", "title: 云岭镇财政信息\nkind: final-accounts\nbase_url: https://example.org/\n",
            "standards/town.yaml", "kind: final-accounts\n");
    try (Stream<Path> files = Files.walk(MINIMAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = MINIMAL.resolve("content").relativize(file).toString();
        String text = Files.readString(file).replace("title: 云岭镇预算公开\n", "");
        text = text.replace("预算公开", "公开").replace("language: zh-CN", "language: " + language);
        Path target = folder.resolve("content").resolve(name);
        Files.createDirectories(target.getParent());
        Files.writeString(target, edits.getOrDefault(name, "") + text);
      }
    }
  }

  private String run(String command) {
    String console = ConsoleText.of(folder, command, Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
    return console;
  }

  private List<String> calledBudget() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : SampleSite.files(folder.resolve("site")).toList()) {
      if (file.toString().matches("(?!.*schema).*\\.(html|json|xml|csv|js|txt)")) {
        String text = NAMES.matcher(Files.readString(file)).replaceAll("");
        BUDGET
            .matcher(text)
            .results()
            .map(
                m ->
                    text.substring(
                        Math.max(0, m.start() - 40), Math.min(text.length(), m.end() + 20)))
            .forEach(m -> found.add(folder.relativize(file) + ": " + m));
      }
    }
    return found;
  }

  @Test
  void noFileCallsThemABudget() throws IOException {
    for (String language : List.of("zh-CN", "en")) {
      write(language);
      run("build --no-cache");
      assertEquals(List.of(), calledBudget());
    }
  }

  @Test
  void theySayWhatTheyAre() throws IOException {
    write("zh-CN");
    run("build --no-cache");
    for (String page : List.of("index.html", "2025/index.html", "2025/office/index.html")) {
      String html = Files.readString(folder.resolve("site").resolve(page));
      assertTrue(html.contains("2025年决算公开") || html.contains("2025年单位决算公开"), page);
    }
    String data = Files.readString(folder.resolve("site/2025/office/2025-office.json"));
    assertTrue(data.contains("\"kind\":\"final-accounts\""), data);
    assertTrue(Files.readString(folder.resolve("site/data.json")).contains("决算公开"));
    assertTrue(Files.readString(folder.resolve("site/feed.xml")).contains("单位决算公开"));
  }

  /** Budgets and final accounts of a year may be kept in one folder. */
  @Test
  void archiveIsNamedByItsKind() throws IOException {
    write("zh-CN");
    run("archive 2025 --form bagit --out kept --as-of 2026-12-31");
    assertTrue(Files.exists(folder.resolve("kept/final-accounts-2025.bagit.zip")));
  }
}
