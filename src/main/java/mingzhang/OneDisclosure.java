package mingzhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import mingzhang.cache.Share;
import mingzhang.check.Check;
import mingzhang.check.CorrectionCheck;
import mingzhang.check.Countdown;
import mingzhang.check.LastYear;
import mingzhang.check.Relation;
import mingzhang.check.Residue;
import mingzhang.check.UnitApproval;
import mingzhang.check.UsedTerms;
import mingzhang.check.Verdicts;
import mingzhang.check.privacy.Privacy;
import mingzhang.check.prose.ProseCheck;
import mingzhang.download.PublishedTables;
import mingzhang.model.Disclosure;
import mingzhang.model.Term;
import mingzhang.model.Words;
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
import mingzhang.read.DepartmentUnits;
import mingzhang.report.Findings;
import mingzhang.write.Output;
import mingzhang.write.Written;

/**
 * The stages that one disclosure goes through; all that they find stays here, until it is shared.
 */
final class OneDisclosure {
  private final Content content;
  private final Content earlier;
  private final BuildOptions options;
  private final boolean verbose;
  private final PerStandard standards;
  private final UsedTerms used;
  private final Privacy privacy;
  private final Findings findings;
  private final LinkTargets links = new LinkTargets();
  private String standard = "";
  private Verdicts verdicts = Verdicts.NONE;

  /**
   * Prepares for one disclosure.
   *
   * @param content the content folder of the site
   * @param earlier the same, where disclosures of the year before are read; what is wrong with them
   *     is told when it is their turn
   * @param verbose tells each deviation that rounding explains as a hint
   * @param standards what is made of standards, shared
   * @param site what is wrong with the site
   */
  OneDisclosure(
      Content content,
      Content earlier,
      BuildOptions options,
      boolean verbose,
      UsedTerms used,
      Privacy privacy,
      PerStandard standards,
      Findings site) {
    this.findings = site.part();
    this.content = content.with(findings);
    this.earlier = earlier;
    this.options = options;
    this.verbose = verbose;
    this.standards = standards;
    this.used = used.alone();
    this.privacy = privacy.with(findings);
  }

  /** What is wrong with it; grows while pages are made that were put off. */
  Findings findings() {
    return findings;
  }

  /** Where the links of its texts lead. */
  LinkTargets links() {
    return links;
  }

  /** Reads and checks it. */
  void check(Content.Location at) {
    read(at).map(this::completed).ifPresent(this::verify);
  }

  /** Takes it through all stages; empty where it has no pages. */
  Optional<Summary> build(
      Content.Location at, Look look, Output out, Neighbours neighbours, int number) {
    return read(at).flatMap(r -> build(r, look.with(findings), out, neighbours, number));
  }

  /** What it gives to the site. */
  Share share(Optional<Summary> summary, Map<String, Written> files) {
    return new Share(
        standard,
        summary,
        findings.sorted(),
        links.remembered(),
        used.noted(),
        verdicts,
        content.files().windowsLineEnds(),
        files);
  }

  private Optional<Content.Read> read(Content.Location at) {
    Optional<Content.Read> read = content.disclosure(at);
    if (read.isEmpty()) {
      links.uncertain();
    }
    read.ifPresent(
        r -> {
          standard = r.standard().id();
          standards.note(r.standard(), r.disclosure().year());
          standards.checkKind(r, findings);
        });
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

  /**
   * A disclosure with the figures of the year before that the content has, and with its units.
   *
   * @param units the disclosures that a department sums up; none unless all of them are there, as a
   *     part proves nothing
   */
  private record Completed(
      Content.Read read, Optional<Disclosure> before, List<Disclosure> units) {}

  private Completed completed(Content.Read read) {
    Optional<Disclosure> before =
        earlier.shown(
            read.disclosure().year() - 1, read.disclosure().unit().id(), options.audience());
    Disclosure with =
        before
            .map(b -> LastYear.complete(read.disclosure(), b, findings))
            .orElse(read.disclosure());
    List<Disclosure> units =
        new DepartmentUnits(earlier, options.audience(), findings).of(read.disclosure());
    UnitApproval.department(read.disclosure(), read.standard(), units, findings);
    boolean all = units.size() == read.disclosure().units().size();
    with = with.with(with.prior(), units.stream().map(u -> u.unit().id()).toList());
    return new Completed(new Content.Read(with, read.standard()), before, all ? units : List.of());
  }

  private record Verified(List<Relation> relations, Articles articles) {}

  private Verified verify(Completed completed) {
    Content.Read read = completed.read();
    Function<String, Optional<String>> texts = once(content.files()::text);
    List<Relation> relations =
        Check.disclosure(
            read.disclosure(),
            completed.before(),
            completed.units(),
            read.standard(),
            texts,
            findings);
    Prose words = standards.prose(read.standard());
    ArticlesBinder binder =
        new ArticlesBinder(words, shown(read) ? links : new LinkTargets(), texts, findings);
    Articles articles = binder.bind(read.disclosure(), read.standard());
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
    verdicts = Verdicts.of(relations);
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
    Disclosure disclosure = completed.read().disclosure();
    ForkJoinTask<Optional<DisclosureData>> made =
        ForkJoinTask.adapt(() -> data(read, disclosure, look, out)).fork();
    Verified verified = verify(completed);
    options.published().ifPresent(p -> compare(disclosure, p, look.shell().words()));
    Optional<DisclosureData> joined = made.join();
    if (joined.isEmpty()) {
      hidden(disclosure);
      return Optional.empty();
    }
    DisclosureData data = joined.get();
    standards.noteShown(read.standard(), disclosure.year());
    List<Term> terms = new ArrayList<>(read.standard().terms());
    terms.addAll(look.shell().site().terms());
    Articles articles =
        out.isOpen()
            ? standards.links(read.standard(), disclosure.year(), terms).link(verified.articles())
            : verified.articles();
    boolean priorIsStated = !read.disclosure().prior().isEmpty();
    List<Page> pages =
        new DisclosurePages(
                look.shell(),
                disclosure,
                read.standard(),
                completed.units(),
                verified.relations(),
                articles,
                data.downloads(),
                data.dataset())
            .all(neighbours.of(disclosure.year(), disclosure.unit().id(), priorIsStated));
    DisclosureTokens tokens =
        out.isOpen()
            ? search(completed.read(), verified.articles(), look, out, number)
            : DisclosureTokens.none(number);
    if (out.isOpen()) {
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

  /** Puts out what the search of the site finds it by. */
  private static DisclosureTokens search(
      Content.Read read, Articles articles, Look look, Output out, int number) {
    DisclosureSearch search =
        new DisclosureSearch(
            read.disclosure(), read.standard(), articles, look.shell().words(), number);
    search.scripts().forEach(out::put);
    return search.tokens();
  }

  /** The files beside its pages, which are made on another core while it is checked. */
  private Optional<DisclosureData> data(
      Content.Read read, Disclosure disclosure, Look look, Output out) {
    return shown(read)
        ? Optional.of(DisclosureData.put(disclosure, read.standard(), look, out))
        : Optional.empty();
  }

  private void compare(Disclosure disclosure, BuildOptions.Published published, Words words) {
    PublishedTables.check(disclosure, published.site(), published.shown(), words, findings);
  }
}
