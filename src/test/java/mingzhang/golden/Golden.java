package mingzhang.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what the program makes with a file that somebody has looked at.
 *
 * <p>{@code mvn test -Dgoldens=rewrite} writes the files anew; their differences are then reviewed
 * and committed like any other change. Where {@code CI} is set that is refused.
 */
public final class Golden {
  private Golden() {}

  /** Fails unless the file holds exactly this text. */
  public static void assertHolds(Path file, String actual) throws IOException {
    boolean rewrite = "rewrite".equals(System.getProperty("goldens"));
    assertHolds(file, actual, rewrite, System.getenv("CI") != null);
  }

  static void assertHolds(Path file, String actual, boolean rewrite, boolean ci)
      throws IOException {
    if (rewrite && ci) {
      throw new IllegalStateException("goldens are not rewritten where CI is set");
    }
    if (rewrite) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    assertTrue(Files.exists(file), () -> file + " is missing; -Dgoldens=rewrite writes it");
    assertEquals(Files.readString(file), actual, file::toString);
  }
}
