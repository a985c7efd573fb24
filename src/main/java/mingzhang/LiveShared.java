package mingzhang;

import java.util.List;
import java.util.Optional;
import mingzhang.check.UsedTerms;
import mingzhang.check.privacy.Privacy;
import mingzhang.jbake.GeneralReader;
import mingzhang.model.General;
import mingzhang.model.Site;
import mingzhang.read.Content;
import mingzhang.report.Findings;

/**
 * What all disclosures of a preview share: the site, its general pages, its theme, its standards.
 *
 * @param findings what is wrong with site, glossary and standards
 * @param lookFindings what is wrong with general pages and theme
 */
record LiveShared(
    Content content,
    Site site,
    General general,
    Look look,
    Disclosures disclosures,
    Findings findings,
    Findings lookFindings) {
  /** Reads them; empty where a finding says why there can be no page at all. */
  static Optional<LiveShared> open(BuildOptions options, Findings findings) {
    Content content = new Content(options.content(), options.shown(), findings);
    Optional<Site> site = content.site();
    if (site.isEmpty()) {
      return Optional.empty();
    }
    Privacy privacy = Privacy.of(site.get().contacts(), content.files()::text, findings);
    UsedTerms terms = new UsedTerms(List.of()); // unused terms are told by check, which sees all
    Disclosures disclosures =
        new Disclosures(content, site.map(Site::kind), options, false, terms, privacy, findings);
    return open(options, content, site.get(), disclosures, findings);
  }

  /** The same with its general pages and its theme read again. */
  Optional<LiveShared> reopened(BuildOptions options) {
    return open(options, content, site, disclosures, findings);
  }

  private static Optional<LiveShared> open(
      BuildOptions options,
      Content content,
      Site site,
      Disclosures disclosures,
      Findings findings) {
    Findings fresh = new Findings();
    General general =
        options.general()
            ? GeneralReader.read(
                options.content(), content.with(fresh).files(), options.audience(), fresh)
            : General.NONE;
    Optional<Look> look = Look.open(site, general, options, fresh);
    if (look.isEmpty()) {
      findings.addAll(fresh.sorted());
    }
    return look.map(l -> new LiveShared(content, site, general, l, disclosures, findings, fresh));
  }
}
