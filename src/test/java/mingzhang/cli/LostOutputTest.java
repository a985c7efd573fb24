package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that could not be written is no success. */
class LostOutputTest {
  private static final File FULL = new File("/dev/full");

  @TempDir Path folder;

  @Test
  void fullDiskUnderTheStandardOutputIsTold() throws IOException, InterruptedException {
    assumeTrue(FULL.exists(), "only Linux has a disk that is always full");
    Sites.minimal(folder);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                new File(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                    + File.pathSeparator
                    + System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--format",
                "json",
                "--lang",
                "en")
            .directory(folder.toFile())
            .redirectOutput(FULL)
            .start();
    String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(3, process.waitFor());
    assertTrue(told.strip().endsWith("the output could not be written to its end"), told);
  }
}
