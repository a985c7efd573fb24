package mingzhang.jbake;

import java.nio.file.Path;
import mingzhang.report.Findings;

/**
 * Builds budget pages into the output of a JBake site; found by {@link java.util.ServiceLoader}.
 *
 * <p>The builder of the whole program stands behind it, which this package does not know.
 */
public interface BudgetPages {
  /**
   * Builds all budget pages; whatever goes wrong is a finding.
   *
   * @param content a content folder of ours: {@code site.yaml}, {@code budgets/} and so on
   * @param into folder inside JBake's destination that belongs to the budget pages alone
   * @param findings takes what is wrong; after an error nothing may have been written
   * @return number of files
   */
  int build(Path content, Path into, Findings findings);
}
