package mingzhang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: everything but rendering and writing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  @Mixin private LogOptions logging = new LogOptions();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--only", paramLabel = "ID", split = ",")
  private List<String> only = List.of();

  @Option(names = "--explain", paramLabel = "ID")
  private @Nullable String explain;

  @Option(names = "--verbose")
  private boolean verbose;

  @Option(names = "--no-cache")
  private boolean noCache;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (explain != null) {
      return new Explain(console).explain(explain);
    }
    if (!only.stream().allMatch(id -> new Explain(console).knows(id))) {
      return 2; // a misspelt id would find nothing, as if all were well
    }
    if (!site.exists(console)) {
      return 3;
    }
    BuildOptions options = site.build(console.folder(), "site");
    Log log = logging.log(console, verbose);
    Build build = new Build(options, log);
    Outcome outcome = (noCache ? build.check(verbose) : build.checkRemembering(verbose)).only(only);
    log.end(outcome.times());
    new Report(console, options, site.format()).print(outcome, log, logging.quiet());
    return Report.exitCode(outcome, strict);
  }
}
