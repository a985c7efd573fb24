package mingzhang.publish;

import java.io.IOException;
import mingzhang.report.Finding;
import org.jspecify.annotations.Nullable;

/** A failure whose reason is known and can be told as a finding. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /** A failure for the reason that the finding tells. */
  Refusal(Finding finding) {
    super(finding.id());
    this.finding = finding;
  }

  /** A failure for the reason that the finding tells, found by way of another one. */
  Refusal(Finding finding, @Nullable Throwable cause) {
    super(finding.id(), cause);
    this.finding = finding;
  }

  /** The reason. */
  Finding finding() {
    return finding;
  }
}
