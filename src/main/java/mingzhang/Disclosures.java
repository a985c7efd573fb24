package mingzhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import mingzhang.check.Check;
import mingzhang.check.CorrectionCheck;
import mingzhang.check.Countdown;
import mingzhang.check.LastYear;
import mingzhang.check.Relation;
import mingzhang.check.Residue;
import mingzhang.check.RuleCheck;
import mingzhang.check.UsedTerms;
import mingzhang.check.Verdict;
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
import mingzhang.pages.Downloads;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Neighbours;
import mingzhang.pages.Page;
import mingzhang.pages.Summaries;
import mingzhang.pages.Summary;
import mingzhang.pages.TermLinks;
import mingzhang.pages.search.DisclosureTokens;
import mingzhang.prose.Prose;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;
import mingzhang.write.OutputFolder;

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
  private final Map<String, Prose> prose = new ConcurrentHashMap<>();
  private final Map<String, Standard> standards = new ConcurrentHashMap<>();
  private final Map<String, TermLinks> termLinks = new ConcurrentHashMap<>();
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
    this.earlier = new Content(content.root(), options.shown(), new Findings());
    this.options = options;
    this.used = used;
    this.privacy = privacy;
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
    content.locations().parallelStream()
        .forEach(at -> read(at).map(this::completed).ifPresent(c -> verify(c.read(), c.before())));
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

  /** A disclosure with the figures of the year before that the content has. */
  private record Completed(Content.Read read, Optional<Disclosure> before) {}

  private Completed completed(Content.Read read) {
    Optional<Disclosure> before =
        earlier.published(read.disclosure().year() - 1, read.disclosure().unit().id());
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
    Prose words = prose.computeIfAbsent(read.standard().language(), Prose::new);
    ArticlesBinder binder =
        new ArticlesBinder(words, published(read) ? links : new LinkTargets(), findings);
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
    tallies.add(tally(relations));
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
      Content.Read read, Look look, OutputFolder out, Neighbours neighbours, int number) {
    Completed completed = completed(read);
    Verified verified = verify(completed.read(), completed.before());
    Disclosure disclosure = completed.read().disclosure();
    options.published().ifPresent(p -> compare(disclosure, p, look.shell().words()::say));
    if (!published(read)) {
      findings.add(Finding.hint("not-published", disclosure.place(), disclosure.status()));
      return Optional.empty();
    }
    Map<String, Integer> sizes = new LinkedHashMap<>();
    disclosure
        .tables()
        .forEach(
            t -> {
              byte[] csv = TableCsv.bytes(t, look.shell().words()::say);
              sizes.put(t.id(), csv.length);
              out.put(disclosure.folder() + t.id() + ".csv", csv);
            });
    FormerTable.all(disclosure)
        .forEach(
            f ->
                out.put(
                    disclosure.folder() + FormerTable.file(f.table().id(), f.date()),
                    TableCsv.bytes(f.table(), look.shell().words()::say)));
    disclosure
        .documents()
        .forEach(d -> out.copy(disclosure.folder() + "files/" + d.name(), d.path()));
    List<Term> terms = new ArrayList<>(read.standard().terms());
    terms.addAll(look.shell().site().terms());
    String key = read.standard().id() + " " + disclosure.year();
    Articles articles =
        out.isOpen()
            ? termLinks.computeIfAbsent(key, k -> new TermLinks(terms)).link(verified.articles())
            : verified.articles();
    Downloads downloads = new Downloads(look.shell().words(), sizes);
    List<Page> pages =
        new DisclosurePages(
                look.shell(),
                disclosure,
                read.standard(),
                verified.relations(),
                articles,
                downloads)
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
            downloads,
            terms,
            verified.relations().size(),
            tokens,
            look.shell().words()));
  }

  private void compare(
      Disclosure disclosure, BuildOptions.Published published, UnaryOperator<String> words) {
    PublishedTables.check(disclosure, published.site(), published.shown(), words, findings);
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
