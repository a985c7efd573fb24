package mingzhang.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.model.Waiver;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Severity;
import mingzhang.write.Manifest;

/**
 * A release to be judged: what it changes, and what is still to be said about it.
 *
 * @param diff what would change for the public; empty where an error stands in the way
 * @param findings everything found in the content and in the site that is online
 * @param waivers what offices answer for
 */
public record Release(Optional<SiteDiff> diff, List<Finding> findings, List<Waiver> waivers) {
  /**
   * Builds the site that would be published and compares it with the one that is online.
   *
   * @param options its output is an empty folder that nobody looks at; the caller removes it
   * @param online the folder or zip archive of the site that is online
   * @param shown how the user calls it
   */
  public static Release of(BuildOptions options, Path online, String shown) {
    Findings findings = new Findings();
    Optional<OldSite> opened = OldSite.open(online, shown, findings);
    if (opened.isEmpty()) {
      return new Release(Optional.empty(), findings.sorted(), List.of());
    }
    Optional<SiteDiff> diff = Optional.empty();
    try (OldSite old = opened.get()) {
      Outcome outcome = new Build(options).run();
      findings.addAll(outcome.findings());
      Optional<Manifest> manifest =
          outcome.written().isPresent() ? Manifest.in(options.out()) : Optional.empty();
      if (manifest.isPresent()) {
        diff = Optional.of(new Comparison(old, options.out(), manifest.get(), findings).run(shown));
      }
    } catch (IOException e) {
      findings.add(OldSite.unreadable(shown, e));
      diff = Optional.empty();
    }
    return new Release(diff, findings.sorted(), diff.isEmpty() ? List.of() : waivers(options));
  }

  /** Findings that are not solved: everything but hints on the content. */
  public List<Finding> open() {
    return findings.stream()
        .filter(f -> f.severity() != Severity.HINT || f.id().startsWith("old-"))
        .toList();
  }

  /** Whether the site that is online could not be read. */
  public boolean onlineUnreadable() {
    return findings.stream()
        .anyMatch(f -> f.severity() == Severity.ERROR && f.id().startsWith("old-site-"));
  }

  /** The waivers of disclosures that are published, in the order of their places. */
  private static List<Waiver> waivers(BuildOptions options) {
    Content content = new Content(options.content(), options.shown(), new Findings());
    return content.locations().parallelStream()
        .flatMap(at -> content.disclosure(at).stream())
        .map(Content.Read::disclosure)
        .filter(d -> d.status().equals("published"))
        .flatMap(d -> d.waivers().stream())
        .sorted(java.util.Comparator.comparing(Waiver::place))
        .toList();
  }
}
