package mingzhang.cli;

import mingzhang.Version;
import picocli.CommandLine.Command;

/** {@code version}: name, version and the Java it runs on. */
@Command(name = "version")
final class VersionCommand implements Runnable {
  private final Console console;

  VersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().println(version());
  }

  static String version() {
    return Version.GENERATOR + " (Java " + Runtime.version().feature() + ")";
  }
}
