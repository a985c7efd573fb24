package mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingzhang.model.FolderTree;

/** A folder that is gone when its work is done, also when the program is interrupted. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path folder;
  private final Thread interrupted = new Thread(this::removeAtEnd);

  /** Makes it where the system keeps such folders. */
  public TemporaryFolder() throws IOException {
    folder = Files.createTempDirectory("mingzhang").toRealPath();
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  /** Where it is, without symbolic links. */
  public Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      return; // the program is being interrupted: the hook removes it
    }
    FolderTree.remove(folder);
  }

  private void removeAtEnd() {
    try {
      FolderTree.remove(folder);
    } catch (IOException e) {
      System.err.println(folder + ": " + e.getMessage());
    }
  }
}
