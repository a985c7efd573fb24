package mingzhang.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: from content to site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "site")
  private String out = "site";

  @Mixin private LogOptions logging = new LogOptions();

  @Option(names = "--no-cache")
  private boolean noCache;

  @Option(names = "--verbose")
  private boolean verbose;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!site.exists(console)) {
      return 3;
    }
    BuildOptions options = site.build(console.folder(), out);
    Log log = logging.log(console, verbose);
    Build build = new Build(options, log);
    Outcome outcome = (noCache ? build : build.remembering()).run();
    log.end(outcome.times());
    new Report(console, options, site.format()).print(outcome, log, logging.quiet());
    outcome
        .written()
        .ifPresentOrElse(
            w -> log.say("built", out, w.total(), w.written(), w.removed()),
            () -> log.say("not-built", out));
    build
        .trouble()
        .ifPresent(why -> log.say("not-remembered", Objects.toString(why.getMessage(), why.toString())));
    options.audience().day().ifPresent(day -> log.say("built.as-of", day));
    return Report.exitCode(outcome);
  }
}
