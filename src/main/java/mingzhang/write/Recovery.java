package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Brings an output folder into order that a killed build has left. */
final class Recovery {
  private final Layout layout;
  private final Disk disk;

  /** The recovery of an output folder that this process has locked. */
  Recovery(Layout layout, Disk disk) {
    this.layout = layout;
    this.disk = disk;
  }

  /**
   * Completes a site whose journal is there, and forgets one that was still being built.
   *
   * <p>If the machine itself had stopped and files of the journal are damaged, the folder is left
   * without a manifest: the site is not declared finished until a build has written it anew.
   */
  void run() throws IOException {
    Optional<Manifest> decided = Manifest.read(layout.journal());
    if (decided.isPresent()) {
      complete(decided.get());
    } else {
      disk.remove(layout.journal());
      if (Files.exists(layout.manifest())) {
        disk.remove(layout.owned());
      }
    }
    new Stage(layout, disk).clear();
  }

  private void complete(Manifest next) throws IOException {
    Rollout rollout = new Rollout(layout, disk, next);
    Former former = Former.in(layout);
    rollout.place(former);
    if (next.differences(layout.folder()).isEmpty()) {
      rollout.finish();
    } else {
      disk.replace(layout.owned(), former.manifest().and(next)::write);
      disk.remove(layout.journal());
    }
  }
}
