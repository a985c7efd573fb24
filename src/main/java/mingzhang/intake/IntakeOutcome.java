package mingzhang.intake;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Severity;

/**
 * How an import ended.
 *
 * @param findings all of them, sorted
 * @param brought what there was in the spreadsheets; empty where the standard is not known
 * @param changed files that differ from what was there, below the disclosure's folder
 * @param unchanged files that say what was there already
 * @param written whether they were written
 */
public record IntakeOutcome(
    List<Finding> findings,
    Optional<Brought> brought,
    List<String> changed,
    List<String> unchanged,
    boolean written) {
  /** Whether one of the findings is an error. */
  public boolean failed() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
