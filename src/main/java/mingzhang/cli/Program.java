package mingzhang.cli;

import picocli.CommandLine;

/** The program without a command shows its help, or its version. */
@CommandLine.Command(name = "mingzhang", mixinStandardHelpOptions = false)
@SuppressWarnings("UnusedVariable") // picocli reads --help itself, and Main reads --lang first
final class Program implements Runnable {
  @CommandLine.Option(names = "--lang", paramLabel = "en|zh", scope = CommandLine.ScopeType.INHERIT)
  private String language = "";

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT)
  private boolean help;

  @CommandLine.Option(names = {"-V", "--version"})
  private boolean version;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets it");
    }
    if (version) {
      spec.commandLine().getOut().println(VersionCommand.version());
    } else {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
