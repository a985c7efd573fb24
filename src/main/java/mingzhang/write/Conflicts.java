package mingzhang.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Finds files of one site that cannot all exist on one of the usual systems. */
final class Conflicts {
  private Conflicts() {}

  /** The findings for the paths of a site; the place of each is the path. */
  static List<Finding> among(Collection<String> paths) {
    List<Finding> findings = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    paths.forEach(path -> folders.addAll(Folders.above(path)));
    Map<String, String> first = new HashMap<>();
    SortedMap<String, SortedSet<String>> several = new TreeMap<>();
    for (String path :
        (Iterable<String>) Stream.concat(paths.stream(), folders.stream())::iterator) {
      String folded = CaseFold.of(path);
      String other = first.putIfAbsent(folded, path);
      if (other != null && !other.equals(path)) {
        several.computeIfAbsent(folded, f -> new TreeSet<>(List.of(other))).add(path);
      }
    }
    for (SortedSet<String> same : several.values()) {
      List<String> names = List.copyOf(same);
      findings.add(
          Finding.error("differs-by-case", Place.of(names.get(1)), names.get(0))
              .withHint("differs-by-case"));
    }
    for (String path : paths) {
      if (folders.contains(path)) {
        findings.add(Finding.error("file-and-folder", Place.of(path)));
      }
    }
    return findings;
  }
}
