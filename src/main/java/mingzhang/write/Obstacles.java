package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/**
 * Looks, before anything public is touched, for what would stop the new files from going into
 * place.
 */
final class Obstacles {
  private final Layout layout;
  private final Former former;
  private final SortedSet<String> orphans;

  /** Looks in a folder for what does not belong to the build before. */
  Obstacles(Layout layout, Former former, SortedSet<String> orphans) {
    this.layout = layout;
    this.former = former;
    this.orphans = orphans;
  }

  /**
   * The findings for the files that are new or changed; the place of each is what stands in the
   * way.
   */
  List<Finding> before(Collection<String> staged) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<String> folders = new TreeSet<>();
    for (String path : staged) {
      folders.addAll(Folders.above(path));
      if (isBlocked(path)) {
        findings.add(blocked(path));
      }
    }
    for (String folder : folders) {
      Path file = layout.target(folder);
      if (isDirectory(file)) {
        addIfLocked(folder, file, findings);
      } else if (exists(file) && !orphans.contains(folder)) {
        findings.add(blocked(folder));
      }
    }
    addIfLocked("", layout.folder(), findings);
    return findings;
  }

  private boolean isBlocked(String path) throws IOException {
    Path file = layout.target(path);
    if (isDirectory(file)) {
      try (Stream<Path> inside = Files.walk(file)) {
        return inside.anyMatch(this::isForeign);
      }
    }
    return exists(file) && !former.owns(path) && !former.ownsOtherSpelling(path);
  }

  private boolean isForeign(Path file) {
    String path = Failure.shown(layout.folder().relativize(file));
    return !isDirectory(file) && !orphans.contains(path);
  }

  private static void addIfLocked(String path, Path folder, List<Finding> findings) {
    if (!Files.isWritable(folder)) {
      findings.add(
          Finding.error("output-unwritable", Place.of(path)).withHint("output-unwritable"));
    }
  }

  private static boolean isDirectory(Path file) {
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static Finding blocked(String path) {
    return Finding.error("output-blocked", Place.of(path)).withHint("output-blocked");
  }
}
