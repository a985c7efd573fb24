package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a folder really is, also one that is not there yet. */
public final class RealPath {
  private RealPath() {}

  /** The path without symbolic links as far as it exists. */
  public static Path of(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.exists(absolute) || parent == null) {
      return absolute.toRealPath();
    }
    return of(parent).resolve(absolute.getFileName());
  }
}
