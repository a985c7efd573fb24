package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quiet, verbose, and the log for machines, as users run them. */
class LogTest {
  private static final Path SAMPLE = Path.of("").toAbsolutePath();

  @TempDir Path out;

  private final ByteArrayOutputStream results = new ByteArrayOutputStream();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        SAMPLE,
        Locale.ENGLISH,
        new PrintStream(results, true, StandardCharsets.UTF_8),
        new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @Test
  void quietTellsErrorsOnly() {
    assertEquals(0, run("check", "--no-cache", "--quiet"));
    assertEquals("", results.toString(StandardCharsets.UTF_8));
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }

  @Test
  void quietKeepsWhatMachinesRead() {
    run("check", "--no-cache", "--quiet", "--format", "json");
    assertTrue(results.toString(StandardCharsets.UTF_8).contains("\"unknown-dates\""));
  }

  @Test
  void verboseTellsStages() {
    assertEquals(
        0, run("build", "--no-cache", "--verbose", "--out", out.resolve("site").toString()));
    String told = log.toString(StandardCharsets.UTF_8);
    assertTrue(told.matches("(?s).*\\ndisclosures: \\d+\\.\\d\\d s\\n.*"), told);
  }

  @Test
  void jsonIsOneObjectALine() {
    assertEquals(
        0, run("build", "--no-cache", "--log", "json", "--out", out.resolve("site").toString()));
    List<String> lines = log.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(
        lines.stream()
            .anyMatch(l -> l.matches("\\{\"event\":\"stage\",\"name\":\"write\",\"ms\":\\d+}")),
        lines::toString);
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("{\"event\":\"built\",\"message\":\"")),
        lines::toString);
    assertTrue(lines.stream().allMatch(l -> l.startsWith("{") && l.endsWith("}")), lines::toString);
  }

  @Test
  void barIsInProportion() {
    assertEquals("[..............................] 0/40 ", Log.bar(0, 40));
    assertEquals("[###############...............] 20/40 ", Log.bar(20, 40));
    assertEquals("[##############################] 40/40 ", Log.bar(40, 40));
  }
}
