package mingzhang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mingzhang.report.Findings;
import mingzhang.start.NewUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new-unit}: the draft of one more unit's disclosure. */
@Command(name = "new-unit")
final class NewUnitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", descriptionKey = "unit.id")
  private String unit = "";

  @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "unit.name")
  private String name = "";

  @Option(
      names = "--standard",
      paramLabel = "ID",
      required = true,
      completionCandidates = BuiltInStandards.class)
  private String standard = "";

  @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "unit.year")
  private int year;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private String content = "content";

  NewUnitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name.isBlank()) {
      console.say("start.blank-name");
      return 2;
    }
    if (!console.hasContent(content)) {
      return 3;
    }
    Path root = console.folder().resolve(content);
    Findings findings = new Findings();
    int written = new NewUnit(root, content, findings).write(standard, year, unit, name, false);
    int code = new Started(console).code(findings);
    if (written > 0) {
      console.say("started", content + "/budgets/" + year + "/" + unit, written);
    }
    return code;
  }
}
