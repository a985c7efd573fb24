package mingzhang.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.status.StatusJson;
import mingzhang.status.StatusText;
import mingzhang.status.YearStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: all units of a year; returns 1 if one is missing, unreadable or overdue. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (site.format() == SiteOptions.Format.sarif) {
      String reason = console.messages().text(Message.of("status.no-sarif"));
      console.say("usage", reason, "mingzhang status");
      return 2;
    }
    if (!site.exists(console)) {
      return 3;
    }
    BuildOptions options = site.build(console.folder(), "site");
    LocalDate day = options.asOf().orElseThrow();
    OptionalInt wanted = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    List<Finding> found = new Build(options).check(false).findings();
    Optional<YearStatus> status =
        YearStatus.of(options.content(), options.shown(), wanted, day, found);
    if (status.isEmpty()) {
      Findings why = new Findings();
      why.addAll(found);
      int code = new Started(console).code(why);
      if (code > 0) {
        return code;
      }
      console.say("status.none");
      return 1;
    }
    boolean archived = status.get().units().isEmpty();
    if (archived && site.format() == SiteOptions.Format.text) {
      console.say("status.archived", String.valueOf(status.get().year()));
      return 0;
    }
    console
        .out()
        .print(
            site.format() == SiteOptions.Format.json
                ? StatusJson.of(status.get())
                : StatusText.of(status.get(), console.messages()));
    console.out().flush();
    return status.get().urgent() ? 1 : 0;
  }
}
