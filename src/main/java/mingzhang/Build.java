package mingzhang;

import java.util.List;
import java.util.Optional;
import mingzhang.model.Site;
import mingzhang.pages.Summary;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.write.OutputFolder;
import mingzhang.write.WriteSummary;

/**
 * A build: reads the content, checks it, decides the pages, renders them and writes the site.
 *
 * <p>A disclosure goes through all stages by itself and is then forgotten; what pages across units need of it is its
 * summary. Nothing becomes public before everything is made: an error anywhere leaves the old site untouched.
 */
public final class Build {
  private final BuildOptions options;
  private final Findings findings = new Findings();
  private final StageTimes times = new StageTimes();

  /** A build with its options. */
  public Build(BuildOptions options) {
    this.options = options;
  }

  /** Builds the site. */
  public Outcome run() {
    Content content = new Content(options.content(), options.shown(), findings);
    Optional<Site> site = times.time("read", content::site);
    Optional<Look> look = site.flatMap(s -> times.time("theme", () -> Look.open(s, options, findings)));
    if (look.isEmpty()) {
      return outcome(Outcome.NOTHING, Optional.empty());
    }
    try (OutputFolder out = OutputFolder.open(options.out(), List.of(options.content()), findings)) {
      GeneralPart general = times.time("general", () -> GeneralPart.read(content, site.get(), findings));
      Disclosures disclosures = new Disclosures(content, look.get().with(general), findings);
      List<Summary> summaries = times.time("disclosures", () -> disclosures.build(out));
      SitePart part = new SitePart(look.get().with(general), disclosures, findings);
      times.run("general", () -> general.bake(look.get(), out, findings));
      times.run("site", () -> part.build(summaries, general, out));
      content.files().end();
      return outcome(disclosures.tally(), times.time("write", out::commit));
    }
  }

  /** Does everything but render and write. */
  public Outcome check() {
    Content content = new Content(options.content(), options.shown(), findings);
    times.time("read", content::site);
    Disclosures disclosures = new Disclosures(content, findings);
    times.run("disclosures", disclosures::check);
    content.files().end();
    return outcome(disclosures.tally(), Optional.empty());
  }

  private Outcome outcome(Outcome.Tally tally, Optional<WriteSummary> written) {
    return new Outcome(findings.sorted(), tally, written, times.all());
  }
}
