package mingzhang;

import java.nio.file.Path;
import java.util.Optional;
import mingzhang.jbake.BudgetPages;
import mingzhang.report.Findings;
import mingzhang.write.WriteSummary;

/**
 * Builds the budget pages inside a JBake site; that site's general pages are JBake's own affair.
 */
public final class BudgetSite implements BudgetPages {
  /** Called by the service loader. */
  public BudgetSite() {}

  @Override
  public int build(Path content, Path into, Findings findings) {
    Path themes = content.resolveSibling("themes");
    String shown = String.valueOf(content.getFileName());
    BuildOptions options = new BuildOptions(content, shown, into, themes, Optional.empty(), false);
    Outcome outcome = new Build(options).run();
    findings.addAll(outcome.findings());
    return outcome.written().map(WriteSummary::total).orElse(0);
  }
}
