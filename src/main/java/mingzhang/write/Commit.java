package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingzhang.report.Finding;

/**
 * The end of a build: decides that the waiting files become the site.
 *
 * @param layout the output folder
 * @param disk where the changes are made
 * @param former what builds before have written
 * @param next all files of the new site
 * @param staged those of them that wait
 * @param folders makes the folders they go into
 */
record Commit(
    Layout layout,
    Disk disk,
    Former former,
    Manifest next,
    Set<String> staged,
    NewFolders folders) {
  /** What speaks against it; nothing public has been touched yet. */
  List<Finding> obstacles() throws IOException {
    List<Finding> found = new ArrayList<>(Conflicts.among(next.digests().keySet()));
    if (!isNeedless()) {
      found.addAll(new Obstacles(layout, former, former.orphans(next)).before(staged));
    }
    return found;
  }

  /** Makes the site public and gives the number of files that were removed. */
  int run() throws IOException {
    if (isNeedless()) {
      return 0;
    }
    folders.make(staged);
    disk.replace(layout.journal(), next::write);
    folders.keep();
    Rollout rollout = new Rollout(layout, disk, next);
    int removed = rollout.place(former);
    rollout.finish();
    return removed;
  }

  /** Whether the folder holds exactly this site already. */
  private boolean isNeedless() throws IOException {
    return staged.isEmpty()
        && Files.exists(layout.manifest())
        && Manifest.read(layout.manifest()).equals(java.util.Optional.of(next));
  }
}
