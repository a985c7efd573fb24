package mingzhang.intake.sheet;

import mingzhang.report.Finding;

/** Why a file is not read at all. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Finding finding;

  Refusal(Finding finding) {
    super(finding.id());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
