package mingzhang.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import mingzhang.golden.Golden;
import mingzhang.report.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year in which every unit is in another state. */
class StatusCommandTest {
  private static final Path GOLDENS = Path.of("src/test/resources/mingzhang/status");
  private static final String UNIT = "{name: 云岭镇人民政府办公室, short_name: 镇政府办}";

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Sites.minimal(folder);
    Path standard = folder.resolve("content/standards/town-office.yaml");
    Files.writeString(
        standard, Files.readString(standard) + "deadline: {days: 20, law: 预算法实施条例第六条}\n");
    unit("2025", "drafting", "文化站", "draft", "approved: 2025-01-20");
    unit("2025", "reviewing", "农业农村综合服务中心", "review", "approved: 2025-01-20");
    unit("2025", "overdue", "Library", "draft", "approved: 2025-01-01");
    unit("2025", "late", "敬老院", "published", "approved: 2025-01-01, published: 2025-01-30");
    unit("2024", "gone", "水利站", "published", "approved: 2024-01-20, published: 2024-02-05");
    unit("2025", "torn", "派出所", "draft", "approved: 2025-01-20");
    Files.writeString(folder.resolve("content/budgets/2025/torn/disclosure.yaml"), "unit: [\n");
  }

  @Test
  void allUnitsOnOneScreen() throws IOException {
    String command = "status --as-of 2025-02-01";
    Golden.assertHolds(GOLDENS.resolve("status.txt"), run(command, Locale.ENGLISH));
    Golden.assertHolds(GOLDENS.resolve("status.zh.txt"), run(command, Locale.SIMPLIFIED_CHINESE));
    Golden.assertHolds(
        GOLDENS.resolve("status.json"), run(command + " --format json", Locale.ENGLISH));
  }

  @Test
  void contentThatCannotBeReadIsNotCalledEmpty() throws IOException {
    Path town = folder.resolve("town");
    Sites.minimal(town);
    Path budgets = town.resolve("content/budgets");
    Files.move(budgets, town.resolve("elsewhere"));
    Files.writeString(budgets, "a file where a folder is wanted");
    for (String command : List.of("status --as-of 2025-02-01", "rollover --to 2026")) {
      String said = ConsoleText.of(town, command, Locale.ENGLISH);
      assertTrue(said.contains("content/budgets: error[folder-unreadable]"), said);
      assertFalse(said.contains("rollover-nothing"), said);
      assertTrue(said.endsWith("exit code 1\n"), said);
    }
  }

  @Test
  void columnsStandBelowEachOther() {
    List<String> lines =
        run("status --as-of 2025-02-01", Locale.SIMPLIFIED_CHINESE)
            .lines()
            .skip(2)
            .limit(8)
            .toList();
    List<Integer> widths =
        lines.stream().map(l -> l.codePoints().map(Excerpt::width).sum()).distinct().toList();
    assertEquals(1, widths.size(), lines::toString);
  }

  @Test
  void lastDayIsNotOverdue() {
    String console = run("status --as-of 2025-02-09", Locale.ENGLISH);
    assertTrue(matches("drafting .* draft .* 2025-02-09 +0 ", console), console);
    console = run("status --as-of 2025-02-10", Locale.ENGLISH);
    assertTrue(matches("drafting .* overdue .* 2025-02-09 +-1 ", console), console);
  }

  @Test
  void nothingUrgentIsFine() throws IOException {
    for (String unit : List.of("drafting", "reviewing", "overdue", "late", "torn")) {
      delete(folder.resolve("content/budgets/2025").resolve(unit));
    }
    delete(folder.resolve("content/budgets/2024"));
    assertTrue(run("status --as-of 2025-02-10", Locale.ENGLISH).endsWith("exit code 0\n"));
  }

  @Test
  void aYearWithoutDisclosuresHasOnlyMissingUnits() {
    String console = run("status --year 2026 --as-of 2026-02-01", Locale.ENGLISH);
    assertTrue(console.contains("missing 7\n"), console);
    assertTrue(console.endsWith("exit code 1\n"), console);
  }

  @Test
  void aYearThatOnlyTheArchiveHasIsNotMissing() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("content/archive"));
    Files.writeString(archive.resolve("2023.yaml"), "archived: 2024-03-31\n");
    String console = run("status --year 2023 --as-of 2025-02-01", Locale.ENGLISH);
    assertTrue(console.contains("2023 is archived"), console);
    assertFalse(console.contains("missing 7"), console);
    assertTrue(console.endsWith("exit code 0\n"), console);
    console = run("status --year 2023 --as-of 2025-02-01 --format json", Locale.ENGLISH);
    assertFalse(console.contains("gone"), console);
  }

  private static boolean matches(String pattern, String console) {
    return java.util.regex.Pattern.compile(pattern).matcher(console).find();
  }

  private String run(String command, Locale locale) {
    return ConsoleText.of(folder, command, locale);
  }

  private void unit(String year, String id, String name, String status, String dates)
      throws IOException {
    Path from = folder.resolve("content/budgets/2025/office");
    Path to = folder.resolve("content/budgets").resolve(year).resolve(id);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path disclosure = to.resolve("disclosure.yaml");
    Files.writeString(
        disclosure,
        Files.readString(disclosure)
                .replace(UNIT, "{name: " + name + "}")
                .replaceFirst("dates: \\{.*\\}", "dates: {" + dates + "}")
            + "status: "
            + status
            + "\n");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
