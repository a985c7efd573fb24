package mingzhang.site;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department and its units on one site: told apart, held against each other, counted once. */
class DepartmentTest {
  private static final Path SITE = Path.of("src/test/resources/sites/department");

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Sites.copy(SITE, folder);
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  private void edit(String file, String words, String by) throws IOException {
    Path path = folder.resolve("content/budgets/2025").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(words), file);
    Files.writeString(path, text.replace(words, by));
  }

  private void build() {
    String console = run("build");
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  @Test
  void whatIsInADepartmentIsCountedOnce() throws IOException {
    build();
    String year = page("2025/index.html");
    assertTrue(year.contains("<span class=\"big\">112.00</span>"), year);
    assertFalse(year.contains("224.00"), year);
    assertTrue(
        year.indexOf(">云岭镇<") < year.indexOf(">云岭镇图书馆<"), "units stand below their department");
    assertTrue(year.contains("各部门、单位预算"), year);
    String account = page("accounts/201.html");
    assertTrue(account.contains("<td class=\"amount\">92.00</td>"), account);
    assertFalse(account.contains("184.00"), account);
    assertFalse(page("accounts/index.html").contains("184.00"));
  }

  @Test
  void pagesSayWhoseFiguresTheyShow() throws IOException {
    build();
    String department = page("2025/town/index.html");
    assertTrue(department.contains("2025年部门预算公开"), department);
    assertTrue(department.contains("href=\"../library/index.html\">云岭镇图书馆</a>"), department);
    assertTrue(department.contains("<td class=\"amount\">10.71%</td>"), "12.00 of 112.00");
    assertTrue(page("2025/town/print.html").contains("2025年部门预算公开"));
    String unit = page("2025/library/index.html");
    assertTrue(unit.contains("2025年单位预算公开"), unit);
    assertTrue(unit.contains("href=\"../town/index.html\">所属部门：云岭镇</a>"), unit);
    assertFalse(unit.contains("所属单位"), unit);
  }

  @Test
  void relationsLeadToTheCellsOfUnits() throws IOException {
    build();
    String checks = page("2025/town/checks.html");
    assertTrue(checks.contains("部门与所属单位"), checks);
    assertTrue(checks.contains("href=\"../library/revenue.html#r201-total\""), checks);
  }

  @Test
  void dataTellDepartmentsFromUnits() throws IOException {
    build();
    List<String> lines = page("2025/2025-amounts.csv").lines().toList();
    assertTrue(lines.get(0).endsWith(",includes"), lines.get(0));
    List<String> totals =
        lines.stream().filter(l -> l.contains(",\"total\",,合计,,0,\"total\",\"total\",")).toList();
    assertEquals(3, totals.size(), totals::toString);
    assertEquals(
        1,
        totals.stream().filter(l -> l.endsWith(",\"office library\"")).count(),
        "the department");
    String json = page("2025/town/2025-town.json");
    assertTrue(json.contains("\"scope\":\"department\""), json);
    assertTrue(json.contains("\"units\":[\"office\",\"library\"]"), json);
  }

  @Test
  void aFigureOfAUnitIsHeldAgainstItsDepartmentAlsoByABuildThatRemembers() throws IOException {
    build();
    edit("library/tables/revenue.yaml", "12.00", "13.00");
    String console = run("build");
    assertTrue(
        console.contains("content/budgets/2025/town/tables/revenue.yaml:1:16: error"), console);
    assertTrue(page("2025/library/revenue.html").contains("12.00"), "the old site stays");
    edit("town/tables/revenue.yaml", "112.00, grant: 107.00", "113.00, grant: 108.00");
    edit("town/tables/revenue.yaml", "total: 92.00, grant: 87.00", "total: 93.00, grant: 88.00");
    build();
    assertTrue(page("2025/town/index.html").contains("<td class=\"amount\">11.50%</td>"));
  }

  @Test
  void draftsAreHeldAgainstDraftsAndShowNothing() throws IOException {
    for (String unit : List.of("town", "library")) {
      edit(unit + "/disclosure.yaml", "dates:", "status: draft\ndates:");
    }
    edit("library/tables/revenue.yaml", "12.00", "13.00");
    assertTrue(run("check").contains("error[broken-relation]"), "before anybody sees it");
    edit("library/tables/revenue.yaml", "13.00", "12.00");
    build();
    assertFalse(Files.exists(folder.resolve("site/2025/town")));
    assertFalse(page("2025/office/index.html").contains("云岭镇<"), "no link to the draft");
  }

  @Test
  void aPublicDepartmentShowsNothingOfADraft() throws IOException {
    edit("library/disclosure.yaml", "dates:", "status: draft\ndates:");
    build();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(html|csv|js|json)")).toList()) {
        String text = Files.readString(file);
        assertFalse(text.contains("图书馆") || text.contains("library"), file.toString());
      }
    }
  }
}
