package mingzhang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import mingzhang.Archive;
import mingzhang.ArchiveOptions;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.archive.Form;
import mingzhang.archive.Made;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.sign.Detached;
import mingzhang.sign.KeyPlace;
import mingzhang.sign.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archive}: a year that stays what it was. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private SiteOptions site = new SiteOptions();

  @Parameters(index = "0", paramLabel = "YEAR", arity = "0..1", descriptionKey = "year")
  private @Nullable Integer year;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "archive-out")
  private @Nullable String out;

  @Option(names = "--form", paramLabel = "FORM", split = ",")
  private List<String> forms = List.of();

  @Option(names = "--retention", paramLabel = "TEXT")
  private @Nullable String retention;

  @Option(names = "--register")
  private boolean register;

  @Option(names = "--sign", paramLabel = "KEYFILE")
  private @Nullable String sign;

  ArchiveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (year == null) {
      throw wrong(Message.of("usage.missing", "YEAR"));
    }
    Set<Form> chosen = chosen();
    if (!site.exists(console)) {
      return 3;
    }
    BuildOptions build = site.build(console.folder(), "site");
    String shown = register ? build.shown() + "/archive" : out == null ? "archive" : out;
    Path folder = register ? build.content().resolve("archive") : console.folder().resolve(shown);
    Optional<LocalDate> day = build.asOf();
    ArchiveOptions options =
        new ArchiveOptions(
            build,
            year,
            day.orElseThrow(),
            folder,
            shown,
            chosen,
            Optional.ofNullable(retention),
            register);
    Findings findings = new Findings();
    if (options.archived().isAfter(Day.today())) {
      findings.add(
          Finding.error("archive-not-yet", Place.of(shown), options.archived())
              .withHint("archive-too-early"));
    }
    Optional<SigningKey> key = signingKey(build, findings);
    if (findings.hasErrors()) {
      new Report(console, build, site.format()).print(findings.sorted());
      console.say("not-archived");
      return 1;
    }
    Archive.Result result = new Archive(options).run();
    List<Detached> signed = key.map(k -> signed(k, result, options, findings)).orElse(List.of());
    Outcome outcome = result.outcome().with(findings);
    new Report(console, build, site.format()).print(outcome);
    if (result.outcome().failed()) {
      console.say("not-archived");
    }
    for (Made made : result.made()) {
      String name = options.shown() + "/" + made.path().getFileName();
      console.say("archived", name, made.form().word(), made.digest().sha256());
    }
    for (Detached signature : signed) {
      console.say("archive-signed", signature.shown(), key.orElseThrow().kind().word());
    }
    if (register && !result.outcome().failed()) {
      console.say("registered", options.shown() + "/" + year + ".yaml");
    }
    return Report.exitCode(outcome);
  }

  private Optional<SigningKey> signingKey(BuildOptions build, Findings findings) {
    if (sign == null) {
      return Optional.empty();
    }
    String shown = sign;
    Path file = console.folder().resolve(shown);
    KeyPlace.check(file, shown, List.of(build.content(), build.themes(), build.out()), findings);
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    Secrets secrets = new Secrets(console, null);
    return SigningKey.read(file, shown, () -> secrets.signPassphrase(shown), findings);
  }

  private static List<Detached> signed(
      SigningKey key, Archive.Result result, ArchiveOptions options, Findings findings) {
    return result.made().stream()
        .map(m -> ArchiveSignature.of(m.path(), options.shown() + "/" + m.path().getFileName()))
        .filter(s -> s.sign(key, findings))
        .toList();
  }

  private Set<Form> chosen() {
    Set<Form> chosen = EnumSet.noneOf(Form.class);
    for (String word : forms) {
      chosen.add(Form.of(word).orElseThrow(() -> unknown(word)));
    }
    if (register) {
      chosen.remove(Form.FOLDER);
      chosen.add(Form.BAGIT);
    } else if (chosen.isEmpty()) {
      chosen.add(Form.FOLDER);
    }
    return chosen;
  }

  private ParameterException unknown(String form) {
    return wrong(Message.of("usage.value", "--form", form, String.join("|", Form.words())));
  }

  private ParameterException wrong(Message told) {
    return new ParameterException(commandLine(), console.messages().text(told));
  }

  private picocli.CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets it");
    }
    return spec.commandLine();
  }
}
