package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes the folders above new files, so that they can be taken back where files cannot be made. */
public final class MissingFolders {
  private MissingFolders() {}

  /**
   * Makes the folders above a file that are not there.
   *
   * @param made where each of them is noted, the newest first
   */
  public static void make(Path file, Deque<Path> made) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path at = file.toAbsolutePath().getParent();
    while (at != null && Files.notExists(at)) {
      missing.push(at);
      at = at.getParent();
    }
    for (Path next : missing) {
      Files.createDirectories(next);
      made.push(next);
    }
  }
}
