package mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone when its work is done, also when the program is interrupted. */
final class TemporaryFolder implements AutoCloseable {
  private final Path folder;
  private final Thread interrupted = new Thread(this::removeAtEnd);

  TemporaryFolder() throws IOException {
    folder = Files.createTempDirectory("mingzhang");
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(interrupted);
    remove();
  }

  private void remove() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void removeAtEnd() {
    try {
      remove();
    } catch (IOException e) {
      System.err.println(folder + ": " + e.getMessage());
    }
  }
}
