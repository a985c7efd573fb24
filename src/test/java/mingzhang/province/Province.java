package mingzhang.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/**
 * Content of any number of disclosures of one year, made up from a seed: the same seed gives the
 * same bytes, and the first disclosures of a larger province are those of a smaller one.
 *
 * <p>Each has its 13 tables, an overview and 10 projects with targets. Its figures agree with each
 * other to the hundredth of a yuan and are then rounded to 万元, so that their sums hold within
 * rounding as those of real disclosures do. All names are out of the cycle of sixty, as no real
 * place has.
 */
public final class Province {
  /** The fiscal year. */
  public static final int YEAR = 2025;

  private final long seed;

  /** A province of a seed. */
  public Province(long seed) {
    this.seed = seed;
  }

  /**
   * Writes a content folder.
   *
   * @param content the folder, made if absent
   * @param disclosures how many, at most 100,000
   */
  public void write(Path content, int disclosures) throws IOException {
    file(
        content.resolve("site.yaml"),
        """
        title: 某省预算公开
        language: zh-CN
        theme: civic
        base_url: https://budget.example.org/
        publisher: 某省财政厅
        contacts: []
        """);
    for (int i = 0; i < disclosures; i++) {
      disclosure(content, i);
    }
  }

  private void disclosure(Path content, int number) throws IOException {
    Random random = new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
    Office office = Office.number(number);
    OfficeBudget budget = OfficeBudget.of(office, random);
    Path folder = content.resolve("budgets/" + YEAR + "/" + office.id());
    Map<String, String> tables = new TableFiles(budget).all();
    DisclosureFile disclosure = new DisclosureFile(budget, random);
    file(folder.resolve("disclosure.yaml"), disclosure.yaml(number, tables));
    file(folder.resolve("overview.md"), disclosure.overview());
    for (Map.Entry<String, String> table : tables.entrySet()) {
      file(folder.resolve("tables/" + table.getKey() + ".yaml"), table.getValue());
    }
    for (Venture venture : budget.ventures()) {
      file(
          folder.resolve("projects/" + venture.id() + ".yaml"),
          ProjectFile.of(venture, office, number + 1));
    }
  }

  private static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
