package mingzhang.cli;

import java.util.concurrent.Callable;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: everything but rendering and writing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!site.exists(console)) {
      return 3;
    }
    BuildOptions options = site.build(console.folder(), "site");
    Outcome outcome = new Build(options).check();
    new Report(console, options, site.format()).print(outcome);
    return Report.exitCode(outcome);
  }
}
