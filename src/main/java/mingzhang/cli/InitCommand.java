package mingzhang.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Findings;
import mingzhang.start.NewUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: a site to start from. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private static final Pattern YEAR = Pattern.compile("-((?:19|20)\\d\\d)$");

  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "init.dir")
  private String folder = "";

  @Option(
      names = "--standard",
      paramLabel = "ID",
      required = true,
      completionCandidates = BuiltInStandards.class)
  private String standard = "";

  @Option(names = "--unit", paramLabel = "ID", defaultValue = "office", descriptionKey = "unit.id")
  private String unit = "office";

  @Option(names = "--name", paramLabel = "NAME", defaultValue = "", descriptionKey = "unit.name")
  private String name = "";

  @Option(names = "--year", paramLabel = "YEAR", defaultValue = "0", descriptionKey = "init.year")
  private int year;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!name.isEmpty() && name.isBlank()) {
      console.say("start.blank-name");
      return 2;
    }
    Findings findings = new Findings();
    String content = folder.replaceFirst("/+$", "").replaceFirst("^\\.$", "") + "/content";
    content = folder.startsWith("/") ? content : content.replaceFirst("^/", "");
    int written =
        new NewUnit(console.folder().resolve(content), content, findings)
            .write(standard, year(), unit, name, true);
    int code = new Started(console).code(findings);
    if (written > 0) {
      console.say("started", content, written);
    }
    return code;
  }

  /** The year that was asked for, else that of the standard's name, else this one. */
  private int year() {
    Matcher named = YEAR.matcher(standard);
    if (year > 0) {
      return year;
    }
    return named.find()
        ? Integer.parseInt(named.group(1))
        : LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
  }
}
