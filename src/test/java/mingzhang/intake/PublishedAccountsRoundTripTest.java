package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Final accounts → a site in either language → its CSV files or its workbook → the same figures.
 */
class PublishedAccountsRoundTripTest {
  private static final Path ACCOUNTS = Path.of("src/test/resources/sites/final-accounts/content");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"zh-CN, csv", "zh-CN, xlsx", "en, csv", "en, xlsx"})
  void figuresComeBack(String language, String form) throws IOException {
    Path content = folder.resolve("content");
    Sites.copy(ACCOUNTS, content);
    Sites.replace(content.resolve("site.yaml"), "language: zh-CN", "language: " + language);
    Sites.replace(
        content.resolve("budgets/2024/office/tables/three-public.yaml"),
        "{budget: 0, final: 0}",
        "{budget: 0.00, final: 0.00}"); // imported as the standard prints them
    PublishedSite site = new PublishedSite(folder, "2024/office");
    site.run("build");
    String command =
        "import --standard china-unit-final-accounts-2024 --year 2024 --unit back --name 某办 --no-keep ";
    String console = site.run(command + (form.equals("csv") ? site.csvFiles() : site.workbook()));
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(site.figures("2024/office"), site.figures("2024/back"));
    assertEquals(9, site.figures("2024/back").size());
  }
}
