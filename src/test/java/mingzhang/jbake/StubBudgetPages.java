package mingzhang.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Stands for the program's builder in the tests of the seam to a JBake site. */
public final class StubBudgetPages implements BudgetPages {
  @Override
  public int build(Path content, Path into, Findings findings) throws IOException {
    if (Files.exists(content.resolve("broken"))) {
      findings.add(Finding.error("page-no-header", Place.of("broken")).withHint("page-header"));
      return 0;
    }
    Files.createDirectories(into.resolve("2025"));
    Files.copy(content.resolve("site.yaml"), into.resolve("2025/index.html"));
    return 1;
  }
}
