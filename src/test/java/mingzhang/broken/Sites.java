package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content that tests begin with. */
public final class Sites {
  private Sites() {}

  /** Copies a folder over another. */
  public static void copy(Path from, Path to) throws IOException {
    BrokenCase.copy(from, to);
  }

  /** Lays out the minimal site, which has nothing to find, in an empty folder. */
  public static void minimal(Path into) throws IOException {
    new BrokenCase(Path.of("src/test/resources/sites/minimal")).layOut(into);
  }

  /** Replaces words in a file, which must be there. */
  public static void replace(Path file, String what, String with) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(what), text);
    Files.writeString(file, text.replace(what, with));
  }
}
