package mingzhang.broken;

import java.nio.file.Path;

/** Folders below {@code target} for what is built once for many test classes. */
public final class TargetFolder {
  private TargetFolder() {}

  /** A folder that no other machine with tests uses at the same time. */
  public static Path own(String name) {
    return Path.of("target", name + "-" + System.getProperty("mingzhang.fork", "0"));
  }
}
