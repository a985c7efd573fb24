package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Makes a site public that the journal has decided; it may be cut short at any point and begun
 * again.
 *
 * <p>Order: the old manifest goes, pages and assets come, then index pages from the innermost to
 * the home page, then files that the site no longer has are removed, at last the journal becomes
 * the manifest.
 */
final class Rollout {
  private static final Comparator<String> ORDER =
      Comparator.comparing((String p) -> isIndex(p))
          .thenComparing(p -> isIndex(p) ? -Folders.above(p).size() : 0)
          .thenComparing(Comparator.naturalOrder());

  private final Layout layout;
  private final Disk disk;
  private final Manifest next;

  /** A rollout of the site whose manifest is the journal. */
  Rollout(Layout layout, Disk disk, Manifest next) {
    this.layout = layout;
    this.disk = disk;
    this.next = next;
  }

  /** Puts all files into place and gives the number of files that were removed. */
  int place(Former former) throws IOException {
    disk.replace(layout.owned(), former.manifest()::write);
    disk.remove(layout.manifest());
    Set<String> names = new Stage(layout, disk).names();
    List<String> waiting =
        next.digests().keySet().stream()
            .filter(p -> names.contains(Layout.stagedName(p)))
            .sorted(ORDER)
            .toList();
    SortedSet<String> orphans = former.orphans(next);
    int removed = removeInTheWay(waiting, orphans);
    for (String path : waiting) {
      Path target = layout.target(path);
      Path parent = target.getParent();
      if (parent != null) {
        disk.makeFolder(parent);
      }
      disk.removeFolders(target);
      disk.move(layout.staged(path), target);
    }
    return removed + removeOthers(orphans);
  }

  /** Declares the site finished. */
  void finish() throws IOException {
    disk.move(layout.journal(), layout.manifest());
    disk.remove(layout.owned());
    new Stage(layout, disk).clear();
  }

  /**
   * Removes orphans that a waiting file cannot stand beside: a file where it needs a folder, files
   * in a folder that has its name, a file whose name differs only by case.
   */
  private int removeInTheWay(List<String> waiting, SortedSet<String> orphans) throws IOException {
    Set<String> files = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (String path : waiting) {
      files.add(CaseFold.of(path));
      folders.addAll(Folders.above(CaseFold.of(path)));
    }
    int removed = 0;
    for (String orphan : orphans) {
      String folded = CaseFold.of(orphan);
      if (files.contains(folded)
          || folders.contains(folded)
          || Folders.above(folded).stream().anyMatch(files::contains)) {
        removed += remove(orphan);
      }
    }
    return removed;
  }

  private int removeOthers(SortedSet<String> orphans) throws IOException {
    Set<String> kept = new HashSet<>();
    next.digests().keySet().forEach(p -> kept.add(CaseFold.of(p)));
    int removed = 0;
    for (String orphan : orphans) {
      if (!kept.contains(CaseFold.of(orphan))) {
        removed += remove(orphan);
      }
    }
    return removed;
  }

  /**
   * Removes a file, unless it would be reached through a link, and the folders that become empty.
   */
  private int remove(String orphan) throws IOException {
    for (String folder : Folders.above(orphan)) {
      if (!Files.isDirectory(layout.target(folder), LinkOption.NOFOLLOW_LINKS)) {
        return 0;
      }
    }
    Path file = layout.target(orphan);
    int removed = disk.remove(file) ? 1 : 0;
    Path parent = file.getParent();
    if (parent != null) {
      disk.removeEmpty(parent, layout.folder());
    }
    return removed;
  }

  private static boolean isIndex(String path) {
    return path.equals("index.html") || path.endsWith("/index.html");
  }
}
