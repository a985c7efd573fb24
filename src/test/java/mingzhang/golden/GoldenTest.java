package mingzhang.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  @TempDir private Path folder;

  @Test
  void fileOfAnotherTextFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "848.85\n");
    Golden.assertHolds(file, "848.85\n", false, true);
    assertThrows(AssertionError.class, () -> Golden.assertHolds(file, "848.86\n", false, false));
  }

  @Test
  void missingFileFails() {
    Path file = folder.resolve("a.txt");
    assertThrows(AssertionError.class, () -> Golden.assertHolds(file, "", false, false));
  }

  @Test
  void fileIsWrittenOnDemand() throws IOException {
    Path file = folder.resolve("new").resolve("a.txt");
    Golden.assertHolds(file, "明账\n", true, false);
    assertEquals("明账\n", Files.readString(file));
  }

  @Test
  void nothingIsWrittenUnderCi() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    assertThrows(IllegalStateException.class, () -> Golden.assertHolds(file, "new", true, true));
    assertEquals("old", Files.readString(file));
  }
}
