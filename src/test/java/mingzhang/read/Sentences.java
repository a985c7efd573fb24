package mingzhang.read;

import mingzhang.report.Finding;
import mingzhang.report.Messages;

/** What findings say, for tests that do not care for their places. */
final class Sentences {
  private Sentences() {}

  static String of(Finding finding) {
    return Messages.in("en").text(finding.message());
  }
}
