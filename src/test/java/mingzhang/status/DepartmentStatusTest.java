package mingzhang.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units stand below their department, which is as urgent as the most urgent of them. */
class DepartmentStatusTest {
  private static final Path GOLDENS = Path.of("src/test/resources/mingzhang/status");

  @TempDir Path folder;
  private Path budgets;

  @BeforeEach
  void layOut() throws IOException {
    Sites.copy(Path.of("src/test/resources/sites/department/content"), folder.resolve("content"));
    budgets = folder.resolve("content/budgets");
    Path standard = folder.resolve("content/standards/town.yaml");
    Files.writeString(
        standard, Files.readString(standard) + "deadline: {days: 20, law: 预算法实施条例第六条}\n");
  }

  @Test
  void unitsStandBelowTheirDepartment() throws IOException {
    unit("2025", "station", "云岭镇水利站", "draft", "approved: 2025-01-20");
    unit("2025", "alone", "云岭镇敬老院", "published", "approved: 2025-01-01, published: 2025-01-30");
    unit("2024", "gone", "云岭镇林业站", "published", "approved: 2024-01-20, published: 2024-02-05");
    units("2025/town", "[office, library, station, gone, never-there]");
    String command = "status --as-of 2025-02-01";
    Golden.assertHolds(GOLDENS.resolve("department.txt"), run(command, Locale.ENGLISH));
    Golden.assertHolds(
        GOLDENS.resolve("department.zh.txt"), run(command, Locale.SIMPLIFIED_CHINESE));
    Golden.assertHolds(
        GOLDENS.resolve("department.json"), run(command + " --format json", Locale.ENGLISH));
  }

  @Test
  void aDepartmentIsAsUrgentAsItsMostUrgentUnit() throws IOException {
    unit("2025", "alone", "云岭镇敬老院", "draft", "approved: 2025-01-20");
    assertEquals(List.of("alone", "town", "  library", "  office"), ids("2025-02-01"));
    replace("2025/office", "dates: {.*}", "status: draft\ndates: {approved: 2025-01-01}");
    assertEquals(List.of("town", "  office", "  library", "alone"), ids("2025-02-01"));
    assertTrue(run("status --as-of 2025-02-01", Locale.ENGLISH).endsWith("exit code 1\n"));
  }

  @Test
  void aDepartmentThatIsMissingKeepsTheUnitsOfTheYearBefore() throws IOException {
    Files.createDirectories(budgets.resolve("2024"));
    Files.move(budgets.resolve("2025/town"), budgets.resolve("2024/town"));
    assertEquals(List.of("town", "  library", "  office"), ids("2025-02-01"));
    assertTrue(run("status --as-of 2025-02-01", Locale.ENGLISH).contains("missing 1, published 2"));
  }

  @Test
  void aDepartmentWithAnUnknownStandardKeepsItsUnits() throws IOException {
    replace("2025/town", "standard: .*", "standard: no-such-standard");
    assertEquals(List.of("town", "  library", "  office"), ids("2025-02-01"));
  }

  @Test
  void aUnitOfTwoDepartmentsStandsBelowOneAndADepartmentBelowNone() throws IOException {
    Sites.copy(budgets.resolve("2025/town"), budgets.resolve("2025/county"));
    units("2025/county", "[office, town, county]");
    assertEquals(List.of("county", "  office", "town", "  library"), ids("2025-02-01"));
    String text = run("status --as-of 2025-02-01", Locale.ENGLISH);
    assertTrue(text.contains("\npublished 4\n"), text);
  }

  private List<String> ids(String day) {
    return run("status --as-of " + day, Locale.ENGLISH)
        .lines()
        .filter(l -> l.contains("云岭镇"))
        .map(l -> l.replaceFirst("(\\S) .*", "$1"))
        .toList();
  }

  private String run(String command, Locale locale) {
    return ConsoleText.of(folder, command, locale);
  }

  private void unit(String year, String id, String name, String status, String dates)
      throws IOException {
    Sites.copy(budgets.resolve("2025/office"), budgets.resolve(year).resolve(id));
    replace(year + "/" + id, "dates: {.*}", "status: " + status + "\ndates: {" + dates + "}");
    replace(year + "/" + id, "unit: {.*}", "unit: {name: " + name + "}");
  }

  private void units(String key, String list) throws IOException {
    replace(key, "units: .*", "units: " + list);
  }

  private void replace(String key, String old, String with) throws IOException {
    Path file = budgets.resolve(key).resolve("disclosure.yaml");
    Files.writeString(
        file,
        Files.readString(file).replaceFirst(old.replace("{", "\\{").replace("}", "\\}"), with));
  }
}
