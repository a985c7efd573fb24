package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when the command ends. */
final class ScratchFolder implements AutoCloseable {
  private final Path folder;

  ScratchFolder() throws IOException {
    folder = Files.createTempDirectory("mingzhang").toRealPath();
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
