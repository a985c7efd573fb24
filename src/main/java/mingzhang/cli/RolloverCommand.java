package mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.report.Findings;
import mingzhang.start.Rollover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rollover}: the drafts of the next year from the disclosures of a year. */
@Command(name = "rollover")
final class RolloverCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--to", paramLabel = "YEAR", required = true, descriptionKey = "rollover.to")
  private int to;

  @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "rollover.from")
  private @Nullable Integer from;

  @Option(names = "--unit", paramLabel = "ID", split = ",", descriptionKey = "rollover.unit")
  private List<String> units = List.of();

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private String content = "content";

  RolloverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!console.hasContent(content)) {
      return 3;
    }
    Path root = console.folder().resolve(content);
    Findings findings = new Findings();
    List<String> made =
        new Rollover(root, content, findings).run(to, Optional.ofNullable(from), units);
    int code = new Started(console).code(findings);
    made.forEach(console.out()::println);
    if (code == 0 || !made.isEmpty()) {
      console.say("rolled-over", made.size(), to);
    }
    return code;
  }
}
