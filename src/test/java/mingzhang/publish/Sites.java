package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Messages;
import mingzhang.report.Place;
import mingzhang.write.Manifest;
import mingzhang.write.OutputFolder;

/** Two editions of a small site whose pages link to each other, and what must be true of them. */
final class Sites {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  static final Map<String, String> OLD =
      Map.of(
          "index.html", page("old home", "2025/index.html", "old.html", "same.html", "a.css"),
          "2025/index.html", page("old year", "2025/unit/index.html"),
          "2025/unit/index.html", page("old unit", "2025/unit/table.html", "2025/unit/table.csv"),
          "2025/unit/table.html", page("old table", "a.css"),
          "2025/unit/table.csv", "old figures",
          "old.html", page("a page that goes", "a.css"),
          "same.html", page("a page that stays", "a.css"),
          "a.css", "old style");

  static final Map<String, String> NEW =
      Map.of(
          "index.html", page("new home", "2025/index.html", "new/page.html", "same.html", "b.css"),
          "2025/index.html", page("new year", "2025/unit/index.html", "2025/other/index.html"),
          "2025/unit/index.html", page("new unit", "2025/unit/table.html", "2025/unit/table.csv"),
          "2025/unit/table.html", page("new table", "b.css", "2025/other/index.html"),
          "2025/unit/table.csv", "new figures",
          "2025/other/index.html", page("another unit", "new/page.html"),
          "new/page.html", page("a page that comes", "b.css", "2025/other/index.html"),
          "same.html", page("a page that stays", "a.css"),
          "a.css", "old style",
          "b.css", "new style".repeat(10_000));

  private Sites() {}

  private static String page(String text, String... links) {
    StringBuilder page = new StringBuilder(text);
    for (String link : links) {
      page.append("\n<a href=\"").append(link).append("\">");
    }
    return page.toString();
  }

  /** Writes a site as a build does. */
  static Path build(Path folder, Map<String, String> files) {
    Findings findings = new Findings();
    try (OutputFolder out = OutputFolder.open(folder, List.of(), findings)) {
      files.forEach((path, text) -> out.put(path, text.getBytes(StandardCharsets.UTF_8)));
      assertTrue(out.commit().isPresent(), () -> findings.sorted().toString());
    }
    return folder;
  }

  /** A publisher whose process has ended, so that whatever it leaves may be taken over. */
  static final Publisher PUBLISHER = new Publisher("张三", "office", 999_999_999);

  static final Publish.Wish APPROVED =
      new Publish.Wish(false, false, false, false, Optional.of(PUBLISHER));
  static final Publish.Wish TRIAL = new Publish.Wish(false, true, false, false, Optional.empty());
  static final Publish.Wish ALONE = new Publish.Wish(false, false, false, false, Optional.empty());

  /** Publishes a folder that a build has written; gives the ids of what was found. */
  static List<String> publish(Path site, Target target, Credentials credentials) {
    return publish(site, target, credentials, APPROVED).stream().map(Finding::id).toList();
  }

  static List<Finding> publish(
      Path site, Target target, Credentials credentials, Publish.Wish wish) {
    Findings findings = new Findings();
    try {
      new Publish(
              site,
              Manifest.in(site).orElseThrow(),
              site.resolveSibling("content"),
              site.getParent(),
              credentials,
              Publish.Review.NONE,
              findings)
          .to(target, wish);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return findings.sorted();
  }

  /** What the user reads. */
  static String sentence(Finding finding) {
    return Messages.in("en").text(finding.message());
  }

  static Target folder(Path folder) {
    return new Target.Folder("web", folder.toString(), false, Place.of("site.yaml"));
  }

  /** What visitors can see: all files but the program's own. */
  static Map<String, String> seen(Path folder) throws IOException {
    Map<String, String> seen = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith(".mingzhang") && !path.equals(Manifest.FILE)) {
          seen.put(path, Files.readString(file));
        }
      }
    }
    return seen;
  }

  /** The folder is exactly this finished site, and nothing of the work is left. */
  static void assertIs(Map<String, String> site, Path folder) throws IOException {
    assertEquals(new TreeMap<>(site), seen(folder));
    assertEquals(List.of(), Manifest.in(folder).orElseThrow().differences(folder));
    assertTrue(!Files.exists(folder.resolve(".mingzhang")), "the hidden folder is left");
  }

  /**
   * Whatever has happened: each file is whole, old or new; and from the home page no link leads to
   * nothing. A folder that says it is finished is.
   */
  static void assertNeverHalf(Path folder) throws IOException {
    Map<String, String> seen = seen(folder);
    seen.forEach(
        (path, text) -> assertTrue(text.equals(OLD.get(path)) || text.equals(NEW.get(path)), path));
    Deque<String> next = new ArrayDeque<>(List.of("index.html"));
    Set<String> visited = new HashSet<>();
    while (!next.isEmpty()) {
      String page = next.pop();
      if (visited.add(page)) {
        assertTrue(seen.containsKey(page), () -> "a link leads to nothing: " + page);
        Matcher link = LINK.matcher(seen.get(page));
        while (link.find()) {
          next.add(link.group(1));
        }
      }
    }
    if (Files.exists(folder.resolve(Manifest.FILE))) {
      boolean old = seen.equals(new TreeMap<>(OLD));
      assertTrue(old || seen.equals(new TreeMap<>(NEW)), "a mixture has a manifest");
    }
  }
}
