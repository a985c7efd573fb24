package mingzhang.write;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an open output folder works with. */
final class Work {
  final Layout layout;
  final FolderLock lock;
  final Stage stage;
  final NewFolders folders;
  private @Nullable Former former;

  Work(Layout layout, FolderLock lock, Stage stage, NewFolders folders) {
    this.layout = layout;
    this.lock = lock;
    this.stage = stage;
    this.folders = folders;
  }

  /** What builds before have written; read when it is asked for first. */
  synchronized Former former() throws IOException {
    if (former == null) {
      former = Former.in(layout);
    }
    return former;
  }
}
