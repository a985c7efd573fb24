package mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.intake.Intake;
import mingzhang.intake.IntakeOutcome;
import mingzhang.intake.IntakeRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: from an office's spreadsheets to the files of a disclosure. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ContentOptions options = new ContentOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<String> files = List.of();

  @Option(names = "--unit", paramLabel = "NAME", required = true)
  private String unit = "";

  @Option(names = "--name", paramLabel = "TEXT")
  private @Nullable String name;

  @Option(names = "--money", paramLabel = "元|万元")
  private @Nullable String money;

  @Option(names = "--partial")
  private boolean partial;

  @Option(names = "--no-keep")
  private boolean dropped;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!options.areSound(console, unit)) {
      return 2;
    }
    if (money != null && !IntakeRequest.MONEY.contains(money)) {
      console.say("import.money", money);
      return 2;
    }
    Path folder = console.folder();
    IntakeOutcome outcome =
        new Intake(
                new IntakeRequest(
                    folder.resolve(options.content()),
                    options.content(),
                    files.stream()
                        .map(f -> new IntakeRequest.Source(folder.resolve(f), f.replace('\\', '/')))
                        .toList(),
                    options.standard(),
                    unit,
                    options.year(),
                    Optional.ofNullable(name).filter(n -> !n.isBlank()),
                    Optional.ofNullable(money),
                    partial,
                    !dropped))
            .run();
    if (outcome.written()) {
      BroughtText text = new BroughtText(console.messages());
      outcome.brought().map(text::lines).orElse(List.of()).forEach(console.err()::println);
    }
    options.report(console).print(outcome.findings());
    String target = options.content() + "/budgets/" + options.year() + "/" + unit;
    if (outcome.written()) {
      outcome.changed().forEach(f -> console.say("import.file", target + "/" + f));
      console.say("import.done", target, outcome.changed().size(), outcome.unchanged().size());
    } else {
      console.say("import.nothing", target);
    }
    return Report.exitCode(outcome.findings());
  }
}
