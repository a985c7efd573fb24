package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.report.Severity;

/**
 * What is to be done next with the one disclosure that is not published yet, in order; said below
 * the findings, where somebody who has read them ends.
 */
final class NextSteps {
  /** Findings that a draft begins with, in the order in which an office fills them in. */
  private static final List<String> ORDER =
      List.of("empty-without-reason", "fact-unknown", "placeholder", "unknown-dates");

  private NextSteps() {}

  /**
   * The lines; none where no draft, or more than one, is held back, or where a single step is left
   * that its finding tells as well.
   */
  static List<String> lines(List<Finding> findings, Messages messages) {
    List<String> folders =
        findings.stream()
            .filter(f -> f.id().equals("not-published"))
            .map(f -> f.place().file().replaceFirst("[^/]*$", ""))
            .distinct()
            .toList();
    if (folders.size() != 1) {
      return List.of();
    }
    String folder = folders.get(0);
    List<Finding> own = findings.stream().filter(f -> f.place().file().startsWith(folder)).toList();
    List<Message> steps = new ArrayList<>();
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    if (errors > 0) {
      steps.add(Message.of("next.errors", errors));
    }
    for (String id : ORDER) {
      long number = own.stream().filter(f -> f.id().equals(id)).count();
      if (number > 0) {
        steps.add(Message.of("next." + id, number));
      }
    }
    steps.add(Message.of("next.published"));
    if (steps.size() < 3) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(messages.text(Message.of("next.steps", folder.replaceFirst("/$", ""))));
    for (int i = 0; i < steps.size(); i++) {
      lines.add("  " + (i + 1) + ". " + messages.text(steps.get(i)));
    }
    return lines;
  }
}
