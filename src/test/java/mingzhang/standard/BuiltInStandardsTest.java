package mingzhang.standard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import mingzhang.read.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standards in the program are sound, and those of departments hold real figures. */
class BuiltInStandardsTest {
  @TempDir private Path folder;

  static List<String> all() {
    return Standards.BUILT_IN;
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyOneIsASiteToStartFrom(String id) {
    good(run("init . --standard " + id));
    String console = run("check");
    good(console);
    assertFalse(console.contains("error"), console);
  }

  /** A department is asked for its units, and keeps them in the next year. */
  @Test
  void departmentNamesItsUnits() throws IOException {
    good(run("init . --standard shanxi-unit-budget-2025"));
    good(run("new-unit park --name 某部门 --year 2025 --standard shanxi-department-budget-2025"));
    Path file = folder.resolve("content/budgets/2025/park/disclosure.yaml");
    String text = Files.readString(file);
    assertTrue(text.contains("\nunits: []  # "), text);
    String console = run("check");
    good(console);
    assertTrue(console.contains("[no-units]"), console);
    Files.writeString(file, text.replace("units: []", "units: [office]"));
    assertFalse(run("check").contains("[no-units]"));
    good(run("rollover --to 2026"));
    String next = Files.readString(folder.resolve("content/budgets/2026/park/disclosure.yaml"));
    assertTrue(next.contains("\nunits: [office]  # "), next);
  }

  private static void good(String console) {
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  /** The sample's office is the only unit of its department. */
  @Test
  void aDepartmentHoldsAgainstARealUnit() throws IOException {
    Path sample = Path.of("content");
    Sites.copy(sample, folder.resolve("content"));
    Path department = folder.resolve("content/budgets/2025/government");
    Sites.copy(sample.resolve("budgets/2025/government-office"), department);
    edit(
        department.resolve("disclosure.yaml"),
        "standard: shanxi-unit-budget-2025\n",
        "standard: shanxi-department-budget-2025\nunits: [government-office]\n");
    Path overview = department.resolve("overview.md");
    edit(overview, "一、本单位职责", "一、本部门职责");
    edit(overview, "二、机构设置情况", "二、机构设置和所属单位情况");
    good(run("build"));
    String checks = Files.readString(folder.resolve("site/2025/government/checks.html"));
    for (String figures : List.of("收入总表", "支出总表", "一般公共预算支出", "基本支出", "机关运行经费", "政府采购预算")) {
      assertTrue(checks.matches("(?s).*部门的[^<]*" + figures + "等于所属各单位.*"), figures);
    }
    edit(
        department.resolve("disclosure.yaml"),
        "procurement.goods: 0.13",
        "procurement.goods: 0.15");
    String console = run("check");
    assertTrue(console.contains("(rule units-procurement)"), console);
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }
}
