package mingzhang;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to be made anew because files have changed.
 *
 * @param everything whether all of the site has to
 * @param look whether the theme and the general pages have to be read again
 * @param disclosures keys of disclosures, for example {@code 2025/government-office}
 */
record Touched(boolean everything, boolean look, Set<String> disclosures) {
  private static final Set<String> GENERAL = Set.of("pages", "notices", "assets");

  /** What some files touch; without any, it is everything. */
  static Touched by(Set<Path> files, Path content, Path themes) {
    boolean everything = files.isEmpty();
    boolean look = false;
    Set<String> disclosures = new TreeSet<>();
    for (Path file : files) {
      if (file.startsWith(themes)) {
        look = true;
        everything |= words(themes.relativize(file));
      } else {
        Path below = content.relativize(file);
        String first = below.getName(0).toString();
        if (first.equals("budgets") && below.getNameCount() > 3) {
          disclosure(below, disclosures);
        } else if (GENERAL.contains(first)) {
          look = true;
        } else {
          everything = true;
        }
      }
    }
    return new Touched(everything, look, disclosures);
  }

  /** Summaries of disclosures hold words of the theme. */
  private static boolean words(Path below) {
    return below.endsWith("theme.yaml")
        || (below.getNameCount() > 1 && below.getName(1).toString().equals("messages"));
  }

  /** The year after compares itself with it. */
  private static void disclosure(Path below, Set<String> disclosures) {
    String year = below.getName(1).toString();
    String unit = below.getName(2).toString();
    disclosures.add(year + "/" + unit);
    if (year.matches("\\d{4}")) {
      disclosures.add((Integer.parseInt(year) + 1) + "/" + unit);
    }
  }
}
