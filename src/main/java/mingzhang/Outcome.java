package mingzhang;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.check.Verdicts;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Severity;
import mingzhang.write.WriteSummary;

/**
 * How a build or check ended.
 *
 * @param findings everything that was found, in the order of places
 * @param tally what was looked at
 * @param written what was written; empty for a check and for a build that failed
 * @param times time of each stage, in the order of the stages
 */
public record Outcome(
    List<Finding> findings,
    Verdicts tally,
    Optional<WriteSummary> written,
    Map<String, Duration> times) {
  /** The same with the findings of some ids only; all of them where no id is given. */
  public Outcome only(List<String> ids) {
    return ids.isEmpty()
        ? this
        : new Outcome(
            findings.stream().filter(f -> ids.contains(f.id())).toList(), tally, written, times);
  }

  /** The same with more findings. */
  public Outcome with(Findings more) {
    Findings all = new Findings();
    all.addAll(findings);
    all.addAll(more.sorted());
    return new Outcome(all.sorted(), tally, written, times);
  }

  /** Whether one of the findings is an error. */
  public boolean failed() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
