package mingzhang.intake;

import java.util.Optional;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;

/** Makes the file of a project from its performance target form. */
final class ProjectYaml {
  /** A file below the folder of the disclosure, and its text. */
  record File(String file, String text) {}

  ProjectYaml(Standard standard, Existing existing, Findings findings) {}

  Optional<File> read(Form form) {
    return Optional.empty();
  }
}
