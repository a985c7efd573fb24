package mingzhang.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files that builds before have written, and only those may be replaced or removed.
 *
 * @param manifest their paths
 * @param spellings the same paths by the text that stands for all their spellings
 */
record Former(Manifest manifest, Map<String, List<String>> spellings) {
  /** Reads it from an output folder: nothing for a new one. */
  static Former in(Layout layout) throws IOException {
    Manifest all =
        Manifest.read(layout.owned())
            .orElse(Manifest.EMPTY)
            .and(Manifest.read(layout.manifest()).orElse(Manifest.EMPTY));
    return new Former(
        all, all.digests().keySet().stream().collect(Collectors.groupingBy(CaseFold::of)));
  }

  /** Whether a build before has written this file. */
  boolean owns(String path) {
    return manifest.digests().containsKey(path);
  }

  /** Whether a build before has written it, by just this path, with a digest. */
  boolean has(String path, String sha256) {
    return sha256.equals(manifest.digests().get(path)) && !ownsOtherSpelling(path);
  }

  /** Whether a build before has written it with other upper and lower case letters. */
  boolean ownsOtherSpelling(String path) {
    return spellings.getOrDefault(CaseFold.of(path), List.of()).stream()
        .anyMatch(p -> !p.equals(path));
  }

  /** The files that the next site no longer has. */
  SortedSet<String> orphans(Manifest next) {
    SortedSet<String> orphans = new TreeSet<>(manifest.digests().keySet());
    orphans.removeAll(next.digests().keySet());
    return orphans;
  }
}
