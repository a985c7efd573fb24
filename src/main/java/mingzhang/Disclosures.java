package mingzhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mingzhang.check.Check;
import mingzhang.check.CorrectionCheck;
import mingzhang.check.Countdown;
import mingzhang.check.LastYear;
import mingzhang.check.Relation;
import mingzhang.check.Residue;
import mingzhang.check.UsedTerms;
import mingzhang.check.privacy.Privacy;
import mingzhang.check.prose.ProseCheck;
import mingzhang.download.PublishedTables;
import mingzhang.download.TableCsv;
import mingzhang.model.Disclosure;
import mingzhang.model.FormerTable;
import mingzhang.model.Term;
import mingzhang.pages.Articles;
import mingzhang.pages.ArticlesBinder;
import mingzhang.pages.DisclosurePages;
import mingzhang.pages.DisclosureSearch;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Neighbours;
import mingzhang.pages.Page;
import mingzhang.pages.Summaries;
import mingzhang.pages.Summary;
import mingzhang.pages.search.DisclosureTokens;
import mingzhang.prose.Prose;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.write.Output;

/** Takes each disclosure through its stages, several at once. */
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
  private final Queue<Outcome.Tally> tallies = new ConcurrentLinkedQueue<>();

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

  private Disclosures(Disclosures other, Privacy privacy, Findings findings) {
    this.content = other.content.with(findings);
    this.earlier = other.earlier;
    this.options = other.options;
    this.used = other.used;
    this.privacy = privacy;
    this.verbose = other.verbose;
    this.findings = findings;
    this.standards = other.standards;
  }

  /** The same with findings and links of its own; what is made of standards is shared. */
  Disclosures with(Privacy own, Findings others) {
    return new Disclosures(this, own, others);
  }

  /** Takes one disclosure through its stages. */
  Optional<Summary> build(
      Content.Location at, Look look, Output out, Neighbours neighbours, int number) {
    return read(at).flatMap(r -> build(r, look, out, neighbours, number));
  }

  /** What was looked at. */
  Outcome.Tally tally() {
    return tallies.stream().reduce(Outcome.NOTHING, Outcome.Tally::plus);
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
              read(at).map(this::completed).ifPresent(c -> verify(c.read(), c.before()));
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
              Optional<Summary> built = build(at, look, out, neighbours, number(numbers, at));
              progress.done(done.incrementAndGet(), locations.size());
              return built.stream();
            })
        .toList();
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

  private Optional<Content.Read> read(Content.Location at) {
    Optional<Content.Read> read = content.disclosure(at);
    if (read.isEmpty()) {
      links.uncertain();
    }
    read.ifPresent(standards::note);
    return read;
  }

  /** Nothing of it may become public; links into it are findings. */
  private void hidden(Disclosure disclosure) {
    links.hide(disclosure.folder());
    findings.add(HeldBack.finding(disclosure, options.asOf()));
  }

  /** Whether it has pages; links between the pages of a draft lead nowhere yet. */
  private boolean shown(Content.Read read) {
    return options.audience().sees(read.disclosure());
  }

  /** A disclosure with the figures of the year before that the content has. */
  private record Completed(Content.Read read, Optional<Disclosure> before) {}

  private Completed completed(Content.Read read) {
    Optional<Disclosure> before =
        earlier.shown(
            read.disclosure().year() - 1, read.disclosure().unit().id(), options.audience());
    Disclosure with =
        before
            .map(b -> LastYear.complete(read.disclosure(), b, findings))
            .orElse(read.disclosure());
    return new Completed(new Content.Read(with, read.standard()), before);
  }

  private record Verified(List<Relation> relations, Articles articles) {}

  private Verified verify(Content.Read read, Optional<Disclosure> before) {
    List<Relation> relations =
        Check.disclosure(read.disclosure(), before, read.standard(), findings);
    Prose words = standards.prose(read.standard());
    ArticlesBinder binder =
        new ArticlesBinder(words, shown(read) ? links : new LinkTargets(), findings);
    Articles articles = binder.bind(read.disclosure(), read.standard());
    Function<String, Optional<String>> texts = once(content.files()::text);
    ProseCheck.check(read.disclosure(), read.standard(), binder.passages(), texts, findings);
    CorrectionCheck.check(read.disclosure(), articles::words, findings);
    Residue.check(read.disclosure(), texts, findings);
    used.note(read.disclosure(), read.standard(), texts);
    privacy(read.disclosure(), texts);
    options
        .asOf()
        .ifPresent(day -> Countdown.check(read.disclosure(), read.standard(), day, findings));
    if (verbose) {
      Check.tellRounding(relations, findings);
    }
    tallies.add(Outcome.Tally.of(relations));
    return new Verified(relations, articles);
  }

  /** Each file is read from the disk once, however many checks look at its text. */
  private static Function<String, Optional<String>> once(Function<String, Optional<String>> texts) {
    Map<String, Optional<String>> read = new HashMap<>();
    return name -> read.computeIfAbsent(name, texts);
  }

  private void privacy(Disclosure disclosure, Function<String, Optional<String>> texts) {
    Privacy own = privacy.with(disclosure.contacts(), texts);
    Residue.files(disclosure).forEach(own::file);
    disclosure.documents().forEach(d -> own.document(d, content.files().name(d.path())));
  }

  private Optional<Summary> build(
      Content.Read read, Look look, Output out, Neighbours neighbours, int number) {
    Completed completed = completed(read);
    Verified verified = verify(completed.read(), completed.before());
    Disclosure disclosure = completed.read().disclosure();
    options.published().ifPresent(p -> compare(disclosure, p, look.shell().words()::say));
    if (!shown(read)) {
      hidden(disclosure);
      return Optional.empty();
    }
    standards.noteShown(read);
    DisclosureData data = DisclosureData.put(disclosure, read.standard(), look, out);
    FormerTable.all(disclosure)
        .forEach(
            f ->
                out.put(
                    disclosure.folder() + FormerTable.file(f.table().id(), f.date()),
                    TableCsv.bytes(f.table(), look.shell().words()::say)));
    List<Term> terms = new ArrayList<>(read.standard().terms());
    terms.addAll(look.shell().site().terms());
    Articles articles =
        out.isOpen() ? standards.links(read, terms).link(verified.articles()) : verified.articles();
    List<Page> pages =
        new DisclosurePages(
                look.shell(),
                disclosure,
                read.standard(),
                verified.relations(),
                articles,
                data.downloads(),
                data.dataset())
            .all(
                neighbours.of(
                    new Neighbours.Home(
                        disclosure.year(), disclosure.unit().id(), disclosure.unit().name()),
                    !read.disclosure().prior().isEmpty()));
    DisclosureTokens tokens = DisclosureTokens.none(number);
    if (out.isOpen()) {
      DisclosureSearch search =
          new DisclosureSearch(disclosure, verified.articles(), look.shell().words(), number);
      search.scripts().forEach(out::put);
      tokens = search.tokens();
      look.write(pages, out);
    }
    return Optional.of(
        Summaries.of(
            read.disclosure(),
            read.standard(),
            pages,
            verified.articles(),
            data.downloads(),
            terms,
            verified.relations().size(),
            tokens,
            look.shell().words()));
  }

  private void compare(
      Disclosure disclosure, BuildOptions.Published published, UnaryOperator<String> words) {
    PublishedTables.check(disclosure, published.site(), published.shown(), words, findings);
  }
}
