package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The part of a content folder that a year's site is made from, in a folder of its own. */
public final class YearSources {
  private final Path content;
  private final int year;
  private final Set<String> units;
  private final Set<String> left;

  /**
   * Sources of a year.
   *
   * @param units folders of its published disclosures
   * @param left paths of files that do not belong to the year
   */
  public YearSources(Path content, int year, Set<String> units, Set<String> left) {
    this.content = content;
    this.year = year;
    this.units = units;
    this.left = left;
  }

  /** Copies them. */
  public void copy(Path into) throws IOException {
    for (String part :
        List.of("site.yaml", "glossary.yaml", "crosswalk.yaml", "standards", "pages", "notices")) {
      copy(part, into);
    }
    for (String unit : units) {
      copy("budgets/" + year + "/" + unit, into);
    }
  }

  private void copy(String part, Path into) throws IOException {
    Path from = content.resolve(part);
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        if (!left.contains(path) && !path.contains("/.")) {
          Files.createDirectories(into.resolve(path).getParent());
          Files.copy(file, into.resolve(path));
        }
      }
    }
  }
}
