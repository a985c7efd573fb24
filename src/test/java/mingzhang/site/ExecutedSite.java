package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A copy of the site of final accounts, which has the budget of its year.
 *
 * @param folder where it is
 */
record ExecutedSite(Path folder) {
  /** The disclosure. */
  static final String OFFICE = "content/budgets/2024/office/";

  static ExecutedSite in(Path folder) throws IOException {
    Sites.copy(Path.of("src/test/resources/sites/final-accounts"), folder);
    return new ExecutedSite(folder);
  }

  String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  /** Builds it without any finding. */
  void build() {
    String console = run("build --no-cache");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertFalse(console.contains("["), console);
  }

  Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site/2024/office").resolve(name)));
  }

  /** Changes a file of the disclosure. */
  void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(OFFICE + file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  /** The cells of a row, by the beginning of its name. */
  static List<String> row(Document page, String section, String name) {
    Element row =
        page.select("section[aria-labelledby=" + section + "] tbody tr").stream()
            .filter(r -> r.selectFirst("th").text().contains(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name + " is not in " + section));
    row.select(".spoken").remove();
    return row.select("td").stream().map(Element::text).toList();
  }

  static boolean has(Document page, String section, String name) {
    return page.select("section[aria-labelledby=" + section + "] th").eachText().stream()
        .anyMatch(t -> t.contains(name));
  }
}
