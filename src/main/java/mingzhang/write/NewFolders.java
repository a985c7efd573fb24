package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes the folders that new files go into, while the build can still be given up. */
final class NewFolders {
  private final Layout layout;
  private final Disk disk;
  private final List<Path> made = new ArrayList<>();

  /** Makes folders in an output folder. */
  NewFolders(Layout layout, Disk disk) {
    this.layout = layout;
    this.disk = disk;
  }

  /** Makes the folders above some files, but none where a file still stands in the way. */
  void make(Collection<String> paths) throws IOException {
    SortedSet<String> folders = new TreeSet<>();
    paths.forEach(p -> folders.addAll(Folders.above(p)));
    for (String folder : folders) {
      Path file = layout.target(folder);
      Path parent = file.getParent();
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && parent != null
          && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        disk.makeFolder(file);
        made.add(file);
      }
    }
  }

  /** Leaves those that were made where they are. */
  void keep() {
    made.clear();
  }

  /** Removes those that were made and are still empty. */
  void undo() throws IOException {
    for (int i = made.size() - 1; i >= 0; i--) {
      disk.removeEmpty(made.get(i), layout.folder());
    }
    made.clear();
  }
}
