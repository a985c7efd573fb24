package mingzhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The minimal site with figures and a text that were corrected on two days. */
public final class CorrectedSite {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  static final String FIRST =
      """
        - {date: 2025-03-10, table: revenue, row: "208", column: total, from: 19.50, to: 19.00, reason: 少录一项}
        - {date: 2025-03-10, table: revenue, row: "208", column: grant, from: 19.50, to: 19.00, reason: 少录一项}
        - {date: 2025-03-10, table: revenue, row: "201", column: total, from: 80.50, to: 81.00, reason: 多录一项}
        - {date: 2025-03-10, table: revenue, row: "201", column: grant, from: 75.50, to: 76.00, reason: 多录一项}
        - {date: 2025-03-10, section: income, from: 在职11人, to: 在职12人, reason: 人数笔误}
      """;
  static final String SECOND =
      """
        - {date: 2025-04-02, table: revenue, row: "208", column: total, from: 19.00, to: 20.00, reason: 再补一项}
        - {date: 2025-04-02, table: revenue, row: "208", column: grant, from: 19.00, to: 20.00, reason: 再补一项}
        - {date: 2025-04-02, table: revenue, row: "201", column: total, from: 81.00, to: 80.00, reason: 再减一项}
        - {date: 2025-04-02, table: revenue, row: "201", column: grant, from: 76.00, to: 75.00, reason: 再减一项}
      """;

  private CorrectedSite() {}

  /** Lays out its content as it is after both. */
  public static Path corrected(Path folder) throws IOException {
    layOut(folder);
    Path disclosure = folder.resolve("content/budgets/2025/office/disclosure.yaml");
    Files.writeString(disclosure, Files.readString(disclosure) + "corrections:\n" + FIRST + SECOND);
    return folder.resolve("content");
  }

  /** Lays out its content without corrections. */
  static void layOut(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(MINIMAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(MINIMAL.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site) + "base_url: https://budget.example.org/\n");
  }
}
