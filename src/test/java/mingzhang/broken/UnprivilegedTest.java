package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that the system does not let the program read or write. */
@EnabledOnOs(OS.LINUX)
class UnprivilegedTest {
  private static final Map<String, String> FORBIDDEN =
      Map.of(
          "file-not-permitted", "content/budgets/2025/office/tables/revenue.yaml",
          "file-not-permitted.folder-of-pages", "content/pages",
          "folder-unreadable", "content/budgets/2025/office/tables",
          "output-unwritable", "site",
          "theme-unreadable", "themes/own/assets/mark.svg");

  @TempDir Path temp;

  @Test
  void consoleSays() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    for (String name : new TreeSet<>(Unprivileged.CASES)) {
      BrokenCase broken = BrokenCase.named(name);
      Path site = Files.createDirectory(temp.resolve(name));
      broken.layOut(site);
      Path forbidden = site.resolve(FORBIDDEN.get(name));
      if (!Files.exists(forbidden)) {
        Files.createDirectory(forbidden);
      }
      Files.setPosixFilePermissions(forbidden, PosixFilePermissions.fromString("---------"));
      arguments.addAll(List.of(site.toString(), broken.command(), temp + "/" + name + ".txt"));
    }
    Unprivileged.run(arguments, Map.of());
    for (String name : new TreeSet<>(Unprivileged.CASES)) {
      assertHolds(name);
    }
  }

  @Test
  void noFolderForTemporaryFiles() throws IOException, InterruptedException {
    elsewhere("bake-unwritable", Map.of(), "-Djava.io.tmpdir=/nowhere");
  }

  @Test
  void systemWhoseEncodingHasNoChinese() throws IOException, InterruptedException {
    elsewhere("path-encoding", Map.of("LC_ALL", "C"), "-Dfile.encoding=UTF-8");
  }

  private void elsewhere(String name, Map<String, String> environment, String option)
      throws IOException, InterruptedException {
    BrokenCase broken = BrokenCase.named(name);
    Path site = Files.createDirectory(temp.resolve(name));
    broken.layOut(site);
    List<String> arguments = List.of(site.toString(), broken.command(), temp + "/" + name + ".txt");
    Unprivileged.run(arguments, environment, option);
    assertHolds(name);
  }

  private void assertHolds(String name) throws IOException {
    BrokenCase broken = BrokenCase.named(name);
    String console = Files.readString(temp.resolve(name + ".txt"));
    Golden.assertHolds(broken.expected(), console);
    assertTrue(console.contains("[" + broken.id() + "]: "), console);
  }
}
