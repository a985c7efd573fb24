package mingzhang;

import java.util.Optional;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Neighbours;
import mingzhang.pages.Summary;
import mingzhang.read.Content;
import mingzhang.report.Findings;

/**
 * What a preview keeps of a disclosure: little enough to keep that of thousands.
 *
 * @param at where it is
 * @param summary what pages across units need; empty where it has no pages
 * @param links where the links of its texts lead
 * @param findings what is wrong with it; grows while its pages are made
 * @param failed whether one of them is an error, before its pages were made
 */
record LiveDisclosure(
    Content.Location at,
    Optional<Summary> summary,
    LinkTargets links,
    Findings findings,
    boolean failed) {
  /** A disclosure and its files, which are kept for a while only. */
  record Made(LiveDisclosure disclosure, LiveFiles files) {}

  /** Takes a disclosure through all stages; its pages are made when they are asked for. */
  static Made make(Content.Location at, LiveShared shared, Neighbours neighbours, int number) {
    OneDisclosure one = shared.disclosures().one();
    LiveFiles files = new LiveFiles(shared.content().root(), one.findings());
    Optional<Summary> summary = Optional.empty();
    try {
      summary = one.build(at, shared.look(), files, neighbours, number);
    } catch (RuntimeException e) {
      one.findings().add(LiveFiles.failure(shared.content().files().name(at.folder()), e));
    }
    Findings own = one.findings();
    return new Made(new LiveDisclosure(at, summary, one.links(), own, own.hasErrors()), files);
  }
}
