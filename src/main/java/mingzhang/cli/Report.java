package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.Version;
import mingzhang.check.Verdicts;
import mingzhang.intake.sheet.Workbooks;
import mingzhang.read.SourceFiles;
import mingzhang.read.Standards;
import mingzhang.report.Finding;
import mingzhang.report.JsonPrinter;
import mingzhang.report.Printer;
import mingzhang.report.SarifPrinter;
import mingzhang.report.Severity;
import mingzhang.report.TextPrinter;

/** Tells how a build or check ended: findings, then one line of what was verified. */
final class Report {
  /** Findings that say the output folder is at fault and not the content. */
  private static final List<String> DISK =
      List.of(
          "output-locked",
          "output-not-ours",
          "output-overlaps",
          "output-not-a-folder",
          "output-unwritable",
          "output-failed",
          "output-blocked",
          "disk-full",
          "import-unwritable",
          "workbook-missing",
          "path-encoding",
          "publish-blocked",
          "publish-broken-off",
          "publish-damaged",
          "publish-denied",
          "publish-failed",
          "publish-full",
          "publish-locked",
          "publish-login",
          "publish-unreachable",
          "publish-unrecorded",
          "publish-wrong-host");

  private final Console console;
  private final BuildOptions options;
  private final SiteOptions.Format format;

  Report(Console console, BuildOptions options, SiteOptions.Format format) {
    this.console = console;
    this.options = options;
    this.format = format;
  }

  /** Findings go to standard output; the line of what was verified goes to the other. */
  void print(Outcome outcome) {
    print(outcome.findings());
    Verdicts tally = outcome.tally();
    console.say("verified", tally.disclosures(), tally.holds(), tally.rounding(), tally.broken());
  }

  /**
   * The same with a log; if it is quiet, people are told errors only. What machines read is always
   * complete.
   */
  void print(Outcome outcome, Log log, boolean quiet) {
    boolean errorsOnly = quiet && format == SiteOptions.Format.text;
    List<Finding> told =
        errorsOnly
            ? outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList()
            : outcome.findings();
    if (!errorsOnly || !told.isEmpty()) {
      print(told);
    }
    if (format == SiteOptions.Format.text && !quiet) {
      NextSteps.lines(outcome.findings(), console.messages()).forEach(console.out()::println);
    }
    Verdicts tally = outcome.tally();
    log.say("verified", tally.disclosures(), tally.holds(), tally.rounding(), tally.broken());
  }

  /** Findings, to standard output. */
  void print(List<Finding> findings) {
    console.out().print(printer().print(findings));
    console.out().flush();
  }

  static int exitCode(Outcome outcome, boolean strict) {
    boolean warned = outcome.findings().stream().anyMatch(f -> f.severity() == Severity.WARNING);
    int code = exitCode(outcome);
    return code == 0 && strict && warned ? 1 : code;
  }

  static int exitCode(Outcome outcome) {
    return exitCode(outcome.findings());
  }

  static int exitCode(List<Finding> findings) {
    if (findings.stream().anyMatch(f -> DISK.contains(f.id()))) {
      return 3;
    }
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? 1 : 0;
  }

  private Printer printer() {
    Function<String, Optional<String>> texts = this::text;
    return switch (format) {
      case text -> new TextPrinter(console.messages(), texts);
      case json -> new JsonPrinter(console.messages());
      case sarif -> new SarifPrinter(console.messages(), Version.NUMBER, texts);
    };
  }

  /** The text of a file by the name it has in findings: of the site, or of the program. */
  Optional<String> text(String file) {
    String shown = options.shown() + "/";
    Path path =
        file.startsWith(shown)
            ? options.content().resolve(file.substring(shown.length()))
            : console.folder().resolve(file);
    try {
      if (Files.isRegularFile(path) && Files.size(path) <= SourceFiles.YAML_LIMIT) {
        byte[] bytes = Files.readAllBytes(path);
        return file.endsWith(".csv")
            ? Workbooks.text(bytes)
            : Optional.of(new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return Optional.empty(); // the finding itself already says that the file cannot be read
    }
    return file.startsWith("standards/")
        ? Standards.resource(file.substring("standards/".length()))
        : Optional.empty();
  }
}
