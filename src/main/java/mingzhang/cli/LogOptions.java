package mingzhang.cli;

import picocli.CommandLine.Option;

/** How much a command tells besides its findings, and in which form. */
final class LogOptions {
  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--log", paramLabel = "text|json", defaultValue = "text")
  private Form form = Form.text;

  /** Sentences for people, or one JSON object a line. */
  enum Form {
    text,
    json
  }

  /** Whether hints and warnings are left out of findings for people. */
  boolean quiet() {
    return quiet;
  }

  /** With {@code verbose}, the time of each stage is told. */
  Log log(Console console, boolean verbose) {
    return new Log(console, quiet, form == Form.json, verbose);
  }
}
