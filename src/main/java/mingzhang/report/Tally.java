package mingzhang.report;

import java.util.List;

/**
 * How many findings there are.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 * @param hints how many hints
 * @param files how many files they are in
 */
public record Tally(int errors, int warnings, int hints, int files) {
  /** Counts findings. */
  public static Tally of(List<Finding> findings) {
    return new Tally(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.HINT),
        (int) findings.stream().map(f -> f.place().document()).distinct().count());
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }
}
