package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.model.Absent;
import mingzhang.model.CodeChange;
import mingzhang.model.Words;
import mingzhang.pages.view.ChangeView;
import mingzhang.pages.view.CompareView;
import mingzhang.pages.view.Link;

/** A year of a unit beside the year before. */
final class ComparePages {
  private final Shell shell;
  private final Words words;

  ComparePages(Shell shell) {
    this.shell = shell;
    this.words = shell.words();
  }

  /** The address of the comparison of a year with the one before, from the root. */
  static String url(String unitId, int year) {
    return "units/" + unitId + "/" + year + ".html";
  }

  /** The comparison; empty where nothing is known of the year before. */
  Optional<Page> page(Summary now, Optional<Summary> before) {
    String url = url(now.unitId(), now.year());
    if (figures(now, before, url).findAny().isEmpty() && accounts(now, before, url).isEmpty()) {
      return Optional.empty();
    }
    String title =
        words.say("page.compare", String.valueOf(now.year()), String.valueOf(now.year() - 1));
    String description =
        words.say(
            "description.compare",
            now.unit(),
            String.valueOf(now.year()),
            String.valueOf(now.year() - 1));
    List<Link> trail = List.of(Link.to(now.shortName(), UnitPages.url(now.unitId())));
    return Optional.of(
        shell.page(
            new PageHead(url, "compare", "budgets", title, description, trail),
            () -> Map.of("compare", view(now, before, url))));
  }

  private CompareView view(Summary now, Optional<Summary> before, String url) {
    List<ChangeView> accounts = accounts(now, before, url);
    return new CompareView(
        now.unit(),
        now.year(),
        now.year() - 1,
        home(now, url),
        before
            .map(b -> home(b, url))
            .orElse(Link.to(words.say("year", String.valueOf(now.year() - 1)), "")),
        figures(now, before, url).toList(),
        accounts,
        accounts.isEmpty() ? "" : now.accounts().columns().get(0),
        now.moneyUnit());
  }

  private Link home(Summary s, String from) {
    return Link.to(
        words.say("year", String.valueOf(s.year())),
        Href.relative(from, s.folder() + "index.html"));
  }

  private Stream<ChangeView> figures(Summary now, Optional<Summary> before, String from) {
    return now.figures().stream().flatMap(f -> figure(f, now, before, from).stream());
  }

  private Optional<ChangeView> figure(
      SummaryFigure now, Summary summary, Optional<Summary> before, String from) {
    Optional<SummaryFigure> earlier =
        before
            .flatMap(b -> UnitPages.find(b, now.reference()))
            .filter(f -> f.unit().equals(now.unit()));
    if (earlier.isEmpty() && now.prior().isEmpty()) {
      return Optional.empty();
    }
    ChangeViews.Side was =
        earlier
            .map(f -> f.side(Href.relative(from, before.orElseThrow().folder()), words))
            .orElseGet(() -> new ChangeViews.Side(now.prior(), ""));
    ChangeViews.Side is = now.side(Href.relative(from, summary.folder()), words);
    return was.view().text().isEmpty() && is.view().text().isEmpty()
        ? Optional.empty()
        : Optional.of(ChangeViews.of("", 1, now.label(), now.unit(), was, is, now.reason()));
  }

  /** The accounts of both years, where they can be compared. */
  private List<ChangeView> accounts(Summary now, Optional<Summary> before, String from) {
    return before
        .filter(b -> b.moneyUnit().equals(now.moneyUnit()) && !now.accounts().columns().isEmpty())
        .map(b -> accounts(now, b, from))
        .orElse(List.of());
  }

  private List<ChangeView> accounts(Summary now, Summary before, String from) {
    List<ChangeView> all = new ArrayList<>();
    Map<String, AccountLine> is = now.accounts().lines();
    Map<String, AccountLine> was = before.accounts().lines();
    TreeSet<String> codes = new TreeSet<>(is.keySet());
    codes.addAll(was.keySet());
    Accounts tree = new Accounts(List.of(now, before));
    Crosswalk crosswalk = new Crosswalk(shell.site().crosswalk(), words, tree::name);
    for (String code : codes) {
      Optional<CodeChange> gone = crosswalk.outOf(code, now.year());
      boolean told = gone.map(g -> g.joins() && is.containsKey(g.to().get(0))).orElse(false);
      if (is.containsKey(code) || !told) {
        ChangeViews.Side earlier =
            crosswalk
                .into(code, now.year())
                .filter(CodeChange::joins)
                .map(c -> joined(c, code, was))
                .orElseGet(() -> side(was.get(code), before, from));
        all.add(
            ChangeViews.noted(
                ChangeViews.of(
                    code,
                    tree.above(code).size() + 1,
                    tree.name(code),
                    now.moneyUnit(),
                    earlier,
                    side(is.get(code), now, from),
                    ""),
                crosswalk.note(code, now.year())));
      }
    }
    return all;
  }

  /** What the codes that are now one had together; no single cell holds it. */
  private ChangeViews.Side joined(CodeChange change, String code, Map<String, AccountLine> was) {
    List<AccountLine.Of> amounts =
        Stream.concat(Stream.of(code), change.from().stream())
            .distinct()
            .flatMap(c -> Optional.ofNullable(was.get(c)).stream())
            .flatMap(l -> l.amounts().stream().limit(1))
            .filter(a -> a.absence().isEmpty() || a.isOpen())
            .toList();
    return amounts.stream().anyMatch(AccountLine.Of::isOpen)
        ? ChangeViews.Side.without(Absent.UNKNOWN, "", words)
        : new ChangeViews.Side(
            amounts.stream().map(AccountLine.Of::number).reduce(BigDecimal::add), "");
  }

  private ChangeViews.Side side(
      @org.jspecify.annotations.Nullable AccountLine line, Summary summary, String from) {
    return line == null || line.amounts().isEmpty()
        ? new ChangeViews.Side(Optional.empty(), "")
        : line.amounts().get(0).side(Href.relative(from, summary.folder()), words);
  }
}
