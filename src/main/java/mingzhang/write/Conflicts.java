package mingzhang.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Finds files of one site that cannot all exist on one of the usual systems. */
final class Conflicts {
  private Conflicts() {}

  /** The findings for the paths of a site; the place of each is the path. */
  static List<Finding> among(Collection<String> paths) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Set<String>> spellings = new TreeMap<>();
    Set<String> folders = new HashSet<>();
    for (String path : paths) {
      spellings.computeIfAbsent(CaseFold.of(path), f -> new TreeSet<>()).add(path);
      for (String folder : Folders.above(path)) {
        if (folders.add(folder)) {
          spellings.computeIfAbsent(CaseFold.of(folder), f -> new TreeSet<>()).add(folder);
        }
      }
    }
    for (Set<String> same : spellings.values()) {
      if (same.size() > 1) {
        List<String> names = new ArrayList<>(same);
        findings.add(
            Finding.error("differs-by-case", Place.of(names.get(1)), names.get(0))
                .withHint("differs-by-case"));
      }
    }
    for (String path : paths) {
      if (folders.contains(path)) {
        findings.add(Finding.error("file-and-folder", Place.of(path)));
      }
    }
    return findings;
  }
}
