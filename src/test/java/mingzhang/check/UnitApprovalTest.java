package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The department was approved on 20 January; units have until 4 February. */
class UnitApprovalTest {
  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Sites.copy(Path.of("src/test/resources/sites/department/content"), folder.resolve("content"));
  }

  @Test
  void theDayOfTheDepartmentAndTheLastDayAreInTime() throws IOException {
    dates("library", "approved: 2025-01-20");
    dates("office", "approved: 2025-02-04");
    assertFalse(check().contains("unit-approved"), this::check);
    dates("library", "approved: 2025-01-19");
    dates("office", "approved: 2025-02-05");
    String told = check();
    assertEquals(1, count("unit-approved-early", told), told);
    assertEquals(1, count("unit-approved-late", told), told);
    assertTrue(
        told.contains(
            "office/disclosure.yaml:3:19: warning[unit-approved-late]: approved on 2025-02-05,"
                + " 16 days after its department was, on 2025-01-20; the law allows 15"),
        told);
    assertTrue(told.contains("content/budgets/2025/town/disclosure.yaml:4:19"), told);
  }

  @Test
  void whatIsUnknownIsNotJudged() throws IOException {
    dates("library", "approved: unknown");
    assertFalse(check().contains("unit-approved"), this::check);
    dates("library", "approved: 2025-03-20");
    assertTrue(check().contains("unit-approved-late"), this::check);
    dates("town", "approved: unknown");
    assertFalse(check().contains("unit-approved"), this::check);
    dates("town", "approved: unknown, finance_approved: 2025-01-20");
    assertTrue(check().contains("unit-approved-late"), this::check);
  }

  @Test
  void aDayThatBothFilesTellIsJudgedOnce() throws IOException {
    dates("library", "finance_approved: 2025-01-20, approved: 2025-02-20");
    String told = check();
    assertEquals(1, count("unit-approved-late", told), told);
    dates("library", "finance_approved: 2025-01-22, approved: 2025-01-19");
    told = check();
    assertEquals(1, count("impossible-dates", told), told);
    assertEquals(1, count("unit-approved-early", told), told);
  }

  @Test
  void aUnitThatIsNotPublicDoesNotHideAnotherThatIsLate() throws IOException {
    dates("library", "approved: 2025-01-19");
    dates("office", "approved: 2025-01-19}\nstatus: draft\ndocument: {");
    String told = check();
    assertTrue(told.contains("unit-not-public"), told);
    assertEquals(1, count("unit-approved-early", told), told);
  }

  @Test
  void withoutAPrescribedPeriodNothingIsJudged() throws IOException {
    Path standard = folder.resolve("content/standards/town.yaml");
    String text = Files.readString(standard);
    Files.writeString(standard, text.replaceFirst("unit_approval: .*", ""));
    dates("library", "approved: 2025-01-19");
    assertFalse(check().contains("unit-approved"), this::check);
  }

  private String check() {
    return ConsoleText.of(folder, "check", Locale.ENGLISH);
  }

  private static long count(String what, String text) {
    return Pattern.compile(Pattern.quote("[" + what + "]")).matcher(text).results().count();
  }

  private void dates(String unit, String dates) throws IOException {
    Path file = folder.resolve("content/budgets/2025").resolve(unit).resolve("disclosure.yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst("dates: \\{[^}]*\\}", "dates: {" + dates + "}"));
  }
}
