package mingzhang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import mingzhang.cache.Share;
import mingzhang.check.UsedTerms;
import mingzhang.check.Verdicts;
import mingzhang.check.privacy.Privacy;
import mingzhang.model.Term;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Neighbours;
import mingzhang.pages.Summary;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.write.Output;

/** Takes each disclosure through its stages, several at once, and gathers what they give. */
final class Disclosures {
  private final Content content;
  private final Content earlier;
  private final BuildOptions options;
  private final boolean verbose;
  private final UsedTerms used;
  private final Privacy privacy;
  private final Findings findings;
  private final LinkTargets links = new LinkTargets();
  private final PerStandard standards;
  private final Queue<Verdicts> verdicts = new ConcurrentLinkedQueue<>();

  /** With {@code verbose}, each deviation that rounding explains is told as a hint. */
  Disclosures(
      Content content,
      BuildOptions options,
      boolean verbose,
      UsedTerms used,
      Privacy privacy,
      Findings findings) {
    this.content = content;
    this.earlier = content.with(new Findings());
    this.options = options;
    this.used = used;
    this.privacy = privacy;
    this.verbose = verbose;
    this.findings = findings;
    this.standards = new PerStandard(findings);
  }

  /** The stages of one of them. */
  OneDisclosure one() {
    return new OneDisclosure(content, earlier, options, verbose, used, privacy, standards, findings);
  }

  /** What was looked at. */
  Verdicts tally() {
    return verdicts.stream().reduce(Verdicts.NONE, Verdicts::plus);
  }

  /** Where the links of their texts lead. */
  LinkTargets links() {
    return links;
  }

  /** Statutory terms of the standards that disclosures with pages follow. */
  List<Term> terms() {
    return standards.terms();
  }

  /** Reads and checks all of them. */
  void check(Progress progress) {
    List<Content.Location> locations = content.locations();
    AtomicInteger done = new AtomicInteger();
    locations.parallelStream()
        .forEach(
            at -> {
              OneDisclosure one = one();
              one.check(at);
              take(one.share(Optional.empty(), Map.of()));
              progress.done(done.incrementAndGet(), locations.size());
            });
  }

  /**
   * Reads, checks, renders and puts out all of them; returns their summaries in the order of the
   * content.
   */
  List<Summary> build(Look look, Output out, Progress progress) {
    List<Content.Location> locations = content.locations();
    List<Neighbours.Home> homes = homes(locations);
    Neighbours neighbours = new Neighbours(look.shell().words(), homes);
    Map<String, Integer> numbers = new HashMap<>();
    homes.forEach(h -> numbers.put(h.year() + "/" + h.unit(), numbers.size()));
    AtomicInteger done = new AtomicInteger();
    return locations.parallelStream()
        .flatMap(
            at -> {
              OneDisclosure one = one();
              Optional<Summary> built = one.build(at, look, out, neighbours, number(numbers, at));
              take(one.share(built, Map.of()));
              progress.done(done.incrementAndGet(), locations.size());
              return built.stream();
            })
        .toList();
  }

  private void take(Share share) {
    findings.addAll(share.findings());
    links.addAll(share.links());
    used.take(share.terms());
    verdicts.add(share.verdicts());
    content.files().addWindowsLineEnds(share.windowsLineEnds());
  }

  /** Only what is shown is numbered, so that no gap tells of a draft. */
  private static int number(Map<String, Integer> numbers, Content.Location at) {
    return numbers.getOrDefault(at.key(), -1);
  }

  private List<Neighbours.Home> homes(List<Content.Location> locations) {
    return locations.parallelStream()
        .flatMap(
            at ->
                content
                    .announced(at)
                    .filter(a -> a.isSeenBy(options.audience()))
                    .map(a -> new Neighbours.Home(at.year(), at.unit(), a.name()))
                    .stream())
        .toList();
  }
}
