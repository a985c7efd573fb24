package mingzhang.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir Path folder;

  private static Stamp look(Path file) throws IOException {
    return Stamp.ofSource(file, Files.readAttributes(file, BasicFileAttributes.class));
  }

  @Test
  void anEditThatKeepsSizeAndTimeIsSeen() throws IOException, InterruptedException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
    Path file = Files.writeString(folder.resolve("revenue.yaml"), "total: 20.00");
    FileTime modified = Files.getLastModifiedTime(file);
    Stamp before = look(file);
    assertEquals(before, look(file));
    Thread.sleep(50); // more than a step of the clock
    Files.writeString(file, "total: 25.00");
    Files.setLastModifiedTime(file, modified);
    assertNotEquals(before, look(file));
  }
}
