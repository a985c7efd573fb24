package mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.Shard;
import mingzhang.report.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code build}: from content to site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable String named;

  @Mixin private LogOptions logging = new LogOptions();

  @Option(names = "--no-cache")
  private boolean noCache;

  @ArgGroup private Parts parts = new Parts();

  /** A build of a part, or of all finished parts. */
  private static final class Parts {
    @Option(names = "--shard", paramLabel = "K/N", converter = ShardForm.class)
    private @Nullable Shard shard;

    @Option(names = "--merge", paramLabel = "DIR", arity = "1..*")
    private List<String> merge = List.of();
  }

  /** {@code 3/16}. */
  private static final class ShardForm implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String text) {
      return Shard.parse(text).orElseThrow(() -> new TypeConversionException("no part: " + text));
    }
  }

  @Option(names = "--verbose")
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (parts.shard != null && named == null && spec != null) {
      String told = console.messages().text(Message.of("shard.out"));
      throw new ParameterException(spec.commandLine(), told); // a part must not replace the site
    }
    if (!site.exists(console)) {
      return 3;
    }
    String out = named == null ? "site" : named;
    BuildOptions options = site.build(console.folder(), out);
    Log log = logging.log(console, verbose);
    Build build = new Build(options, log);
    Outcome outcome = run(build);
    log.end(outcome.times());
    new Report(console, options, site.format()).print(outcome, log, logging.quiet());
    outcome
        .written()
        .ifPresentOrElse(
            w -> log.say("built", out, w.total(), w.written(), w.removed()),
            () -> log.say("not-built", out));
    build
        .trouble()
        .map(why -> Objects.toString(why.getMessage(), why.toString()))
        .ifPresent(why -> log.say("not-remembered", why));
    options.audience().day().ifPresent(day -> log.say("built.as-of", day));
    return Report.exitCode(outcome);
  }

  private Outcome run(Build build) {
    if (parts.shard != null) {
      return build.run(parts.shard);
    }
    if (!parts.merge.isEmpty()) {
      SortedMap<String, Path> folders = new TreeMap<>();
      parts.merge.forEach(name -> folders.put(name, console.folder().resolve(name)));
      return build.run(folders);
    }
    return noCache ? build.run() : build.runRemembering();
  }
}
