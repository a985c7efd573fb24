package mingzhang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import mingzhang.check.Check;
import mingzhang.check.Countdown;
import mingzhang.check.Relation;
import mingzhang.check.Residue;
import mingzhang.check.RuleCheck;
import mingzhang.check.UsedTerms;
import mingzhang.check.Verdict;
import mingzhang.check.prose.ProseCheck;
import mingzhang.model.Disclosure;
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
import mingzhang.pages.TermLinks;
import mingzhang.prose.Prose;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;
import mingzhang.write.OutputFolder;

/** Takes each disclosure through its stages, several at once. */
final class Disclosures {
  private final Content content;
  private final BuildOptions options;
  private final boolean verbose;
  private final UsedTerms used;
  private final Findings findings;
  private final LinkTargets links = new LinkTargets();
  private final Map<String, Prose> prose = new ConcurrentHashMap<>();
  private final Map<String, Standard> standards = new ConcurrentHashMap<>();
  private final Map<String, TermLinks> termLinks = new ConcurrentHashMap<>();
  private final Queue<Outcome.Tally> tallies = new ConcurrentLinkedQueue<>();

  /** With {@code verbose}, each deviation that rounding explains is told as a hint. */
  Disclosures(
      Content content, BuildOptions options, boolean verbose, UsedTerms used, Findings findings) {
    this.content = content;
    this.options = options;
    this.used = used;
    this.verbose = verbose;
    this.findings = findings;
  }

  /** What was looked at. */
  Outcome.Tally tally() {
    return tallies.stream().reduce(Outcome.NOTHING, Outcome.Tally::plus);
  }

  /** Where the links of their texts lead. */
  LinkTargets links() {
    return links;
  }

  /** Statutory terms of the standards in use. */
  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    new TreeMap<>(standards).values().forEach(s -> terms.addAll(s.terms()));
    return terms;
  }

  /** Reads and checks all of them. */
  void check() {
    content.locations().parallelStream().forEach(at -> read(at).ifPresent(this::verify));
  }

  /**
   * Reads, checks, renders and puts out all of them; returns their summaries in the order of the
   * content.
   */
  List<Summary> build(Look look, OutputFolder out) {
    List<Content.Location> locations = content.locations();
    Neighbours neighbours = new Neighbours(look.shell().words(), homes(locations));
    return IntStream.range(0, locations.size())
        .parallel()
        .boxed()
        .flatMap(
            i -> read(locations.get(i)).flatMap(r -> build(r, look, out, neighbours, i)).stream())
        .toList();
  }

  private List<Neighbours.Home> homes(List<Content.Location> locations) {
    return locations.parallelStream()
        .flatMap(at -> content.publishedName(at).map(name -> home(at, name)).stream())
        .toList();
  }

  private static Neighbours.Home home(Content.Location at, String name) {
    return new Neighbours.Home(at.year(), at.unit(), name);
  }

  private Optional<Content.Read> read(Content.Location at) {
    Optional<Content.Read> read = content.disclosure(at);
    if (read.isEmpty()) {
      links.uncertain();
    }
    read.ifPresent(
        r -> {
          String key = r.standard().id() + " " + at.year();
          if (standards.putIfAbsent(key, r.standard()) == null) {
            RuleCheck.check(r.standard(), findings);
          }
        });
    return read;
  }

  /** Whether it has pages; links between the pages of a draft lead nowhere yet. */
  private static boolean published(Content.Read read) {
    return read.disclosure().status().equals("published");
  }

  private record Verified(List<Relation> relations, Articles articles) {}

  private Verified verify(Content.Read read) {
    List<Relation> relations = Check.disclosure(read.disclosure(), read.standard(), findings);
    Prose words = prose.computeIfAbsent(read.standard().language(), Prose::new);
    ArticlesBinder binder =
        new ArticlesBinder(words, published(read) ? links : new LinkTargets(), findings);
    Articles articles = binder.bind(read.disclosure(), read.standard());
    ProseCheck.check(
        read.disclosure(), read.standard(), binder.passages(), content.files()::text, findings);
    Residue.check(read.disclosure(), content.files()::text, findings);
    used.note(read.disclosure(), read.standard(), content.files()::text);
    options
        .asOf()
        .ifPresent(day -> Countdown.check(read.disclosure(), read.standard(), day, findings));
    if (verbose) {
      Check.tellRounding(relations, findings);
    }
    tallies.add(tally(relations));
    return new Verified(relations, articles);
  }

  private Optional<Summary> build(
      Content.Read read, Look look, OutputFolder out, Neighbours neighbours, int number) {
    Verified verified = verify(read);
    Disclosure disclosure = read.disclosure();
    if (!published(read)) {
      findings.add(Finding.hint("not-published", disclosure.place(), disclosure.status()));
      return Optional.empty();
    }
    DisclosureData data = DisclosureData.put(disclosure, read.standard(), look, out);
    List<Term> terms = new ArrayList<>(read.standard().terms());
    terms.addAll(look.shell().site().terms());
    String key = read.standard().id() + " " + disclosure.year();
    Articles articles =
        termLinks.computeIfAbsent(key, k -> new TermLinks(terms)).link(verified.articles());
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
                    !disclosure.prior().isEmpty()));
    DisclosureSearch search =
        new DisclosureSearch(disclosure, verified.articles(), look.shell().words(), number);
    search.scripts().forEach(out::put);
    if (!findings.hasErrors()) {
      pages.forEach(p -> look.write(p, out));
    }
    return Optional.of(
        Summaries.of(
            disclosure,
            read.standard(),
            pages,
            verified.articles(),
            data.downloads(),
            terms,
            verified.relations().size(),
            search.tokens()));
  }

  private static Outcome.Tally tally(List<Relation> relations) {
    return new Outcome.Tally(
        1,
        count(relations, Verdict.HOLDS),
        count(relations, Verdict.HOLDS_WITHIN_ROUNDING),
        count(relations, Verdict.BROKEN));
  }

  private static int count(List<Relation> relations, Verdict verdict) {
    return (int) relations.stream().filter(r -> r.verdict() == verdict).count();
  }
}
