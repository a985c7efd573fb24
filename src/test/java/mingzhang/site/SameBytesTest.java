package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes; a second build touches nothing; a failing one changes nothing. */
class SameBytesTest {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal/content");

  @TempDir Path temp;

  @Test
  void inAnotherProcessWithOtherLocaleTimeZoneAndOneThread() throws Exception {
    Path site = temp.resolve("site");
    List<String> options =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
    Process process = ChildBuild.start(options, "build", "--no-cache", "--out", site.toString());
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertSame(bytes(SampleSite.folder()), bytes(site));
  }

  /** A copy whose files were made in the opposite order lies in other folders of the disk. */
  @Test
  void fromFoldersListedInAnotherOrder() throws IOException {
    Path content = temp.resolve("content");
    List<Path> files = new ArrayList<>(SampleSite.files(Path.of("content")).toList());
    java.util.Collections.reverse(files);
    for (Path file : files) {
      Path copy = content.resolve(Path.of("content").relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    assertEquals(0, exitCode("build"));
    assertSame(bytes(SampleSite.folder()), bytes(temp.resolve("site")));
  }

  @Test
  void secondBuildTouchesNothing() throws IOException {
    minimal();
    assertEquals(0, exitCode("build"));
    FileTime old = FileTime.fromMillis(0);
    List<Path> files = SampleSite.files(temp.resolve("site")).toList();
    for (Path file : files) {
      Files.setLastModifiedTime(file, old);
    }
    assertEquals(0, exitCode("build"));
    for (Path file : files) {
      if (!file.endsWith("manifest-sha256.txt")) {
        assertEquals(old, Files.getLastModifiedTime(file), file::toString);
      }
    }
  }

  @Test
  void orphanDisappearsAndTheManifestNamesTheRest() throws IOException {
    minimal();
    exitCode("build");
    Path project = temp.resolve("site/2025/office/projects/street-lights.html");
    assertTrue(Files.exists(project));
    Path office = temp.resolve("content/budgets/2025/office");
    Files.delete(office.resolve("projects/street-lights.yaml"));
    Files.writeString(office.resolve("tables/projects.yaml"), "{}\n");
    assertEquals(0, exitCode("build"));
    assertFalse(Files.exists(project));
    String manifest = Files.readString(temp.resolve("site/manifest-sha256.txt"));
    assertFalse(manifest.contains("street-lights"), manifest);
    assertTrue(manifest.contains("2025/office/index.html"), manifest);
  }

  @Test
  void failingBuildLeavesTheOldSite() throws IOException {
    minimal();
    exitCode("build");
    Map<String, String> old = bytes(temp.resolve("site"));
    Path table = temp.resolve("content/budgets/2025/office/tables/revenue.yaml");
    Files.writeString(table, Files.readString(table).replace("20.00", "21.00"));
    assertEquals(1, exitCode("build"));
    assertEquals(old, bytes(temp.resolve("site")));
  }

  /** Killed when it has begun; tests of the output folder kill builds at each single change. */
  @Test
  void killedBuildLeavesTheOldSite() throws Exception {
    minimal();
    exitCode("build");
    Map<String, String> old = bytes(temp.resolve("site"));
    Path text = temp.resolve("content/site.yaml");
    Files.writeString(text, Files.readString(text).replace("云岭", "青山"));
    Path lock = temp.resolve("site/.mingzhang/lock");
    Files.writeString(lock, "", StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.CREATE);
    Process process =
        ChildBuild.start(List.of("-Dmingzhang.folder=" + temp), "build", "--out", "site");
    boolean ended = false;
    while (!ended && Files.size(lock) == 0) {
      ended = process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
    if (!Files.exists(temp.resolve("site/.mingzhang/journal")) && process.exitValue() != 0) {
      assertEquals(old, bytes(temp.resolve("site")));
    }
    assertEquals(0, exitCode("build"));
    assertTrue(Files.readString(temp.resolve("site/index.html")).contains("青山镇预算公开"));
  }

  private void minimal() throws IOException {
    for (Path file : SampleSite.files(MINIMAL).toList()) {
      Path copy = temp.resolve("content").resolve(MINIMAL.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private int exitCode(String command) {
    String console = ConsoleText.of(temp, command, Locale.ENGLISH);
    return Integer.parseInt(console.replaceAll("(?s).*exit code (\\d+)\n", "$1"));
  }

  private static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    assertEquals(
        List.of(),
        expected.keySet().stream().filter(f -> !expected.get(f).equals(actual.get(f))).toList());
  }

  /** The digest of each public file. */
  private static Map<String, String> bytes(Path site) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = SampleSite.files(site)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        digests.put(
            site.relativize(file).toString(),
            java.util.UUID.nameUUIDFromBytes(bytes) + " " + bytes.length);
      }
    }
    return digests;
  }
}
