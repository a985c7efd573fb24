package mingzhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingzhang.cache.Share;
import mingzhang.check.UsedTerms;
import mingzhang.check.Verdicts;
import mingzhang.check.privacy.Privacy;
import mingzhang.model.DisclosureKind;
import mingzhang.model.Term;
import mingzhang.pages.Departments;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Neighbours;
import mingzhang.pages.Summary;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.OutputFolder;
import mingzhang.write.Written;

/** Takes each disclosure through its stages, several at once, and gathers what they give. */
final class Disclosures {
  /** Only what is shown is numbered, so that no gap tells of a draft. */
  private static final int NOT_SHOWN = -1;

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

  /**
   * With {@code verbose}, each deviation that rounding explains is told as a hint.
   *
   * @param kind what the site publishes, if it can be read
   */
  Disclosures(
      Content content,
      Optional<DisclosureKind> kind,
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
    this.standards = new PerStandard(kind, findings);
  }

  /** The stages of one of them. */
  OneDisclosure one() {
    return new OneDisclosure(
        content, earlier, options, verbose, used, privacy, standards, findings);
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
   * content, in a list that may be cleared.
   *
   * @param shares what need not be made here
   */
  List<Summary> build(Look look, OutputFolder out, Progress progress, Shares shares) {
    List<Content.Location> locations = content.locations();
    List<Neighbours.Home> homes = homes(locations, shares);
    Neighbours neighbours = new Neighbours(look.shell().words(), homes);
    Map<String, Integer> numbers = new HashMap<>();
    homes.forEach(h -> numbers.put(h.year() + "/" + h.unit(), numbers.size()));
    AtomicInteger done = new AtomicInteger();
    List<Summary> summaries =
        IntStream.range(0, locations.size())
            .parallel()
            .boxed()
            .flatMap(
                index -> {
                  Content.Location at = locations.get(index);
                  int number = numbers.getOrDefault(at.key(), NOT_SHOWN);
                  Optional<String> key = shares.key(at, neighbours, number);
                  Optional<Share> share = key.flatMap(k -> takeOver(at, k, shares));
                  if (share.isEmpty() && shares.makes(index)) {
                    share = Optional.of(make(at, look, out, neighbours, number, key, shares));
                  }
                  share.ifPresent(this::take);
                  if (share.isEmpty() && shares.makesSite()) {
                    links.uncertain(); // the part that has its pages was refused
                  }
                  progress.done(done.incrementAndGet(), locations.size());
                  return share.flatMap(Share::summary).stream();
                })
            .collect(Collectors.toCollection(ArrayList::new));
    oneDepartment(summaries);
    return summaries;
  }

  /** A unit of two departments would be counted twice. */
  private void oneDepartment(List<Summary> summaries) {
    Departments departments = new Departments(summaries);
    for (Summary unit : summaries) {
      List<Summary> of = departments.of(unit);
      for (Summary other : of.subList(Math.min(1, of.size()), of.size())) {
        Place place = content.place(other.year(), other.unitId());
        findings.add(
            Finding.error("unit-of-two", place, unit.unitId(), of.get(0).unitId())
                .withHint("unit-of-two"));
      }
    }
  }

  /** A share that was made elsewhere; its standard counts as if it had been read. */
  private Optional<Share> takeOver(Content.Location at, String key, Shares shares) {
    Optional<Share> share = shares.take(at, key);
    share.ifPresent(s -> noteStandard(at, s));
    return share;
  }

  private void noteStandard(Content.Location at, Share share) {
    Place place = Place.of(content.files().name(at.folder()));
    content
        .standard(share.standard(), at.year(), place)
        .ifPresent(
            standard -> {
              standards.note(standard, at.year());
              if (share.summary().isPresent()) {
                standards.noteShown(standard, at.year());
              }
            });
  }

  private Share make(
      Content.Location at,
      Look look,
      OutputFolder out,
      Neighbours neighbours,
      int number,
      Optional<String> key,
      Shares shares) {
    OneDisclosure one = one();
    Recorder recorder = new Recorder(out);
    Optional<Summary> built = one.build(at, look, recorder, neighbours, number);
    Optional<Map<String, Written>> files = recorder.files();
    Share share = one.share(built, files.orElse(Map.of()));
    boolean sound =
        out.isOpen()
            ? files.isPresent() && !one.findings().hasErrors() && !findings.hasErrors()
            : isTold(share);
    if (sound) {
      key.ifPresent(k -> shares.keep(at, k, share));
    }
    return share;
  }

  /**
   * Whether a share of a check tells all that was found while it was made, errors too: words that
   * the theme lacks are told of the site, and a standard that cannot be read of itself.
   */
  private boolean isTold(Share share) {
    String disclosures = content.files().name(content.root().resolve("budgets")) + "/";
    return !share.standard().isEmpty() && !findings.hasErrorsOutside(disclosures);
  }

  private void take(Share share) {
    findings.addAll(share.findings());
    links.addAll(share.links());
    used.take(share.terms());
    verdicts.add(share.verdicts());
    content.files().addWindowsLineEnds(share.windowsLineEnds());
  }

  private List<Neighbours.Home> homes(List<Content.Location> locations, Shares shares) {
    return locations.parallelStream()
        .flatMap(
            at ->
                shares
                    .announced(at, content)
                    .filter(a -> a.isSeenBy(options.audience()))
                    .map(a -> new Neighbours.Home(at.year(), at.unit(), a.name(), a.units()))
                    .stream())
        .toList();
  }
}
