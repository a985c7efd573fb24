package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.TemporaryFolder;
import mingzhang.check.Verdicts;
import mingzhang.diff.Approval;
import mingzhang.diff.DiffHtml;
import mingzhang.diff.DiffJson;
import mingzhang.diff.DiffText;
import mingzhang.diff.Release;
import mingzhang.diff.SiteDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code diff}: what a build would change for the public; returns 4 if anything. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  /** The exit code where a release would change the site. */
  private static final int CHANGES = 4;

  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--against", paramLabel = "DIR|ZIP", defaultValue = "site")
  private String against = "site";

  @Option(names = "--report", paramLabel = "FILE")
  private @Nullable String report;

  @Option(names = "--approver", paramLabel = "NAME", defaultValue = "")
  private String approver = "";

  @Option(names = "--approved", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate approved;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (site.format() == SiteOptions.Format.sarif) {
      console.say(
          "usage",
          console.messages().text(mingzhang.report.Message.of("diff.no-sarif")),
          "mingzhang diff");
      return 2;
    }
    if (!site.exists(console)) {
      return 3;
    }
    try (TemporaryFolder folder = new TemporaryFolder()) {
      BuildOptions options = site.build(console.folder(), folder.path().resolve("site").toString());
      Release release = Release.of(options, console.folder().resolve(against), against);
      Optional<SiteDiff> diff = release.diff();
      if (diff.isEmpty()) {
        return failed(options, release);
      }
      print(release, diff.get());
      if (report == null || write(release, diff.get(), report)) {
        return diff.get().changes() ? CHANGES : 0;
      }
      return 3;
    } catch (IOException e) {
      console.say("diff.no-temporary-folder", String.valueOf(e.getMessage()));
      return 3;
    }
  }

  private void print(Release release, SiteDiff diff) {
    console
        .out()
        .print(
            site.format() == SiteOptions.Format.json
                ? DiffJson.of(release, diff, approval(), console.messages())
                : DiffText.of(release, diff, console.messages()));
    console.out().flush();
  }

  private boolean write(Release release, SiteDiff diff, String name) {
    Path file = console.folder().resolve(name);
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
      Files.write(
          file,
          DiffHtml.of(release, diff, approval(), console.messages())
              .getBytes(StandardCharsets.UTF_8));
      console.say("diff.reported", name);
      return true;
    } catch (IOException e) {
      console.say("diff.report-unwritable", name, console.reason(e, file));
      return false;
    }
  }

  private int failed(BuildOptions options, Release release) {
    Outcome outcome =
        new Outcome(release.findings(), Verdicts.NONE, Optional.empty(), java.util.Map.of());
    new Report(console, options, site.format()).print(outcome.findings());
    console.say("diff.not-compared", against);
    return release.onlineUnreadable() ? 3 : Report.exitCode(outcome);
  }

  private Approval approval() {
    return new Approval(approver, approved == null ? "" : approved.toString());
  }
}
