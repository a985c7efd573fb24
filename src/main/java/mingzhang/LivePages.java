package mingzhang;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.ArchivedYears;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Summary;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/** What belongs to no disclosure: pages across units, general pages, search, assets. */
final class LivePages {
  /** Nothing is made yet. */
  static final LivePages NONE =
      new LivePages(new LiveFiles(Path.of(""), new Findings()), new Findings());

  private final LiveFiles files;
  private final Findings findings;

  private LivePages(LiveFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** Makes them of what is kept of the disclosures. */
  static LivePages make(LiveShared shared, List<LiveDisclosure> disclosures) {
    Findings own = new Findings();
    LiveFiles files = new LiveFiles(shared.content().root(), own);
    LinkTargets links = new LinkTargets();
    disclosures.forEach(d -> links.addAll(d.links().remembered()));
    List<Summary> summaries = disclosures.stream().flatMap(d -> d.summary().stream()).toList();
    try (ArchivedYears archived = ArchivedYears.of(shared.content(), own)) {
      SitePart part =
          new SitePart(
              shared.site(), shared.general(), shared.look().with(own), links, archived, own);
      part.build(summaries, shared.disclosures().terms(), files, Shares.NONE);
    } catch (RuntimeException e) {
      own.add(LiveFiles.failure(shared.content().files().name(shared.content().root()), e));
    }
    return new LivePages(files, own);
  }

  Optional<byte[]> get(String path) {
    return files.get(path);
  }

  List<Finding> findings() {
    return findings.sorted();
  }
}
