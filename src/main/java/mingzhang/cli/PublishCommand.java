package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.TemporaryFolder;
import mingzhang.model.Target;
import mingzhang.publish.Gate;
import mingzhang.publish.Publish;
import mingzhang.publish.Published;
import mingzhang.publish.Publisher;
import mingzhang.read.PublishContent;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import mingzhang.write.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish}: from the finished site to where it is public. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
  private final Console console;
  private final Findings findings = new Findings();

  @Mixin private SiteOptions site = new SiteOptions();

  @Parameters(arity = "0..1", paramLabel = "TARGET", descriptionKey = "target")
  private @Nullable String target;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "site")
  private String out = "site";

  @Option(names = "--approve", paramLabel = "NAME")
  private @Nullable String approve;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--gzip")
  private boolean gzip;

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--take-over")
  private boolean takeOver;

  @Option(names = "--without-drafts")
  private boolean withoutDrafts;

  @Option(names = "--key", paramLabel = "FILE")
  private @Nullable String key;

  @Option(names = "--releases", paramLabel = "DIR", defaultValue = "releases")
  private String releases = "releases";

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!site.exists(console)) {
      return 3;
    }
    try (TemporaryFolder folder = new TemporaryFolder()) {
      BuildOptions options = site.build(console.folder(), folder.path().resolve("s").toString());
      Outcome outcome = new Build(options).run();
      findings.addAll(outcome.findings());
      Optional<Published> published =
          outcome.failed()
              ? Optional.empty()
              : publish(options, Manifest.in(options.out()), outcome.findings());
      Outcome all =
          new Outcome(findings.sorted(), outcome.tally(), outcome.written(), outcome.times());
      new Report(console, options, site.format()).print(all);
      published.ifPresentOrElse(this::tell, () -> console.say("not-published-anything"));
      return Report.exitCode(all);
    }
  }

  private Optional<Published> publish(
      BuildOptions options, Optional<Manifest> fresh, List<Finding> found) throws IOException {
    PublishContent content = new PublishContent(options.content(), options.shown());
    Optional<Target> to = target(content);
    Path folder = console.folder().resolve(out);
    Gate gate = new Gate(folder, out, findings);
    if (!withoutDrafts) {
      gate.noDrafts(found);
    }
    Optional<Manifest> whole = gate.whole();
    whole.ifPresent(w -> fresh.ifPresent(f -> gate.current(w, f)));
    if (to.isEmpty() || whole.isEmpty() || findings.hasErrors()) {
      return Optional.empty();
    }
    Secrets secrets = new Secrets(console, key);
    Optional<Publisher> by = Secrets.publisher(approve);
    ReleaseRecords records =
        new ReleaseRecords(console, console.folder().resolve(releases), releases, findings);
    if (by.isPresent() && !dryRun && !records.areReady()) {
      return Optional.empty();
    }
    Optional<Published> published =
        new Publish(
                folder,
                whole.get(),
                options.content(),
                console.folder(),
                secrets,
                (tables, shown) -> tellsCorrections(options, tables, shown),
                findings)
            .to(to.get(), new Publish.Wish(gzip, dryRun, full, takeOver, by));
    if (by.isPresent()
        && published
            .filter(p -> p.done() && !(p.isNothing() && records.has(to.get(), p)))
            .isPresent()) {
      records.add(to.get(), by.get().name(), published.get(), content, warnings(found));
    }
    return published;
  }

  /** Whether corrections tell each figure that differs from what is public at the target. */
  private boolean tellsCorrections(BuildOptions options, Path tables, String shown) {
    if (options.published().isPresent()) {
      return true; // the user has named what is public, and the build has compared with it
    }
    List<Finding> untold =
        new Build(options.comparedWith(new BuildOptions.Published(tables, shown)))
            .check(false).findings().stream().filter(f -> f.id().startsWith("published-")).toList();
    findings.addAll(untold);
    return untold.isEmpty();
  }

  private static List<Finding> warnings(List<Finding> found) {
    return found.stream().filter(f -> f.severity() == Severity.WARNING).toList();
  }

  /** The target that the user means; the only one need not be named. */
  private Optional<Target> target(PublishContent content) {
    List<Target> all = content.targets();
    if (target == null && all.size() == 1) {
      return Optional.of(all.get(0));
    }
    Optional<Target> named = all.stream().filter(t -> t.name().equals(target)).findFirst();
    if (named.isEmpty()) {
      Place place = Place.of(site.content() + "/site.yaml");
      List<String> names = all.stream().map(Target::name).toList();
      Finding finding =
          target == null
              ? Finding.error("publish-which", place)
              : Finding.error("publish-no-target", place, target);
      findings.add(
          names.isEmpty()
              ? finding.withHint("publish-no-targets")
              : Optional.ofNullable(target)
                  .flatMap(t -> Nearest.to(t, names))
                  .map(n -> finding.withHint("did-you-mean", n))
                  .orElse(finding.withHint("there-are", String.join(", ", names))));
    }
    return named;
  }

  private void tell(Published published) {
    if (dryRun) {
      published.sent().forEach(p -> console.out().println("+ " + p));
      published.removed().forEach(p -> console.out().println("- " + p));
      console.out().flush();
    }
    console.say(
        dryRun ? "would-publish" : published.isNothing() ? "published-nothing" : "published",
        published.files(),
        published.sent().size(),
        published.removed().size(),
        published.digest());
  }
}
