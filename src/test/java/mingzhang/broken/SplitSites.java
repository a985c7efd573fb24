package mingzhang.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Parts of builds that do not make a site, by the name of the case. */
final class SplitSites {
  private interface Maker {
    void make(Path site) throws IOException;
  }

  private static final Map<String, Maker> ALL =
      Map.ofEntries(
          Map.entry(
              "part-unfinished",
              s -> Files.delete(part(s, "1/1", "a").resolve("manifest-sha256.txt"))),
          Map.entry(
              "part-unreadable", s -> Files.createDirectories(s.resolve("a/manifest-sha256.txt"))),
          Map.entry("part-twice", s -> BrokenCase.copy(part(s, "1/1", "a"), s.resolve("b"))),
          Map.entry(
              "part-of-another", s -> part(s, "1/2", part(s, "1/1", "a").resolveSibling("b"))),
          Map.entry("part-missing", s -> part(s, "2/3", "a")),
          Map.entry("part-missing.linked", s -> part(s, "2/3", "a")),
          Map.entry(
              "part-stale", s -> append(part(s, "1/1", "a").resolveSibling("content/site.yaml"))),
          Map.entry(
              "part-damaged", s -> append(part(s, "1/1", "a").resolve("2025/office/revenue.csv"))),
          Map.entry(
              "part-sources",
              s -> link(s.resolve("content/glossary.yaml"), s.resolve("terms.yaml"))));

  private SplitSites() {}

  static void make(String name, Path site) throws IOException {
    Maker maker = ALL.get(name);
    if (maker != null) {
      maker.make(site);
    }
  }

  private static Path part(Path site, String shard, Path out) {
    return part(site, shard, out.getFileName().toString());
  }

  private static Path part(Path site, String shard, String out) {
    String said = ConsoleText.of(site, "build --shard " + shard + " --out " + out, Locale.ENGLISH);
    if (!said.endsWith("exit code 0\n")) {
      throw new AssertionError(said);
    }
    return site.resolve(out);
  }

  private static void append(Path file) throws IOException {
    Files.writeString(file, Files.readString(file) + "\n");
  }

  private static void link(Path link, Path to) throws IOException {
    Files.writeString(to, "terms: []\n");
    Files.createSymbolicLink(link, to);
  }
}
