package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mingzhang.model.Scope;
import mingzhang.model.Words;
import mingzhang.pages.view.ArchivedYearView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.NoticeView;
import mingzhang.pages.view.UnitRowView;
import mingzhang.pages.view.YearView;
import mingzhang.prose.FigureWords;

/** The pages across disclosures: home, years, glossary, downloads, archive, accessibility, 404. */
public final class SitePages {
  private final Shell shell;
  private final Words words;
  private final List<Summary> summaries;
  private final SiteFiles files;
  private final TreeMap<Integer, List<Summary>> years = new TreeMap<>(Comparator.reverseOrder());

  /** Pages across disclosures; {@code files} are the data files across them. */
  public SitePages(Shell shell, List<Summary> summaries, SiteFiles files) {
    this.shell = shell;
    this.words = shell.words();
    this.summaries = summaries;
    this.files = files;
    summaries.forEach(s -> years.computeIfAbsent(s.year(), y -> new ArrayList<>()).add(s));
  }

  /**
   * All of them.
   *
   * @param notices with links from the root
   * @param archived years that are archived
   */
  public List<Page> all(
      List<GlossaryEntry> terms, List<NoticeView> notices, List<ArchivedYearView> archived) {
    List<Page> pages = new ArrayList<>();
    years.keySet().forEach(y -> pages.add(year(y)));
    pages.addAll(new AccountPages(shell, new Accounts(summaries)).all());
    pages.addAll(new UnitPages(shell, summaries).all());
    pages.add(CorrectionPages.page(shell, summaries, archived));
    pages.add(glossary(terms));
    pages.addAll(new DownloadPages(shell, summaries, files).all());
    pages.add(
        column(
            ArchivedCorrections.URL,
            "archive",
            "archive",
            () -> Map.of("years", yearViews(ArchivedCorrections.URL), "archived", archived)));
    pages.add(column("accessibility.html", "accessibility", "accessibility", Map::of));
    pages.add(column(Shell.NOT_FOUND, "not-found", "not_found", Map::of));
    pages.add(home(notices, archived));
    return pages;
  }

  private Page home(List<NoticeView> notices, List<ArchivedYearView> archived) {
    String title = shell.site().title();
    String description = words.say("description.home", title, shell.site().publisher());
    return ColumnPages.page(
        shell,
        new PageHead("index.html", "home", "home", title, description, List.of()),
        () -> Map.of("years", yearViews("index.html"), "notices", news(notices, archived)));
  }

  /** The latest disclosures and notices, ten at most, the latest first. */
  private List<NoticeView> news(List<NoticeView> notices, List<ArchivedYearView> archived) {
    List<NoticeView> news = new ArrayList<>(notices);
    for (Summary s : summaries) {
      if (!s.published().isEmpty()) {
        String title = s.title(words);
        news.add(new NoticeView(Link.to(title, s.folder() + "index.html"), s.published(), ""));
      }
    }
    news.addAll(CorrectionPages.news(summaries, archived, words));
    news.sort(Comparator.comparing(NoticeView::date).reversed());
    return List.copyOf(news.subList(0, Math.min(10, news.size())));
  }

  private Page year(int year) {
    String url = year + "/index.html";
    String title = words.say("page.year", String.valueOf(year));
    String description = words.say("description.year", String.valueOf(year), shell.site().title());
    return ColumnPages.page(
        shell,
        new PageHead(url, "year", "home", title, description, List.of()),
        () -> Map.of("year", yearView(year, url)));
  }

  private Page glossary(List<GlossaryEntry> terms) {
    return column(
        "glossary.html",
        "glossary",
        "glossary",
        () -> Map.of("terms", terms.stream().map(GlossaryEntry::view).toList()));
  }

  private Page column(String url, String layout, String key, Supplier<Map<String, Object>> views) {
    return ColumnPages.page(shell, url, layout, key, views);
  }

  private List<YearView> yearViews(String from) {
    return years.keySet().stream().map(y -> yearView(y, from)).toList();
  }

  private YearView yearView(int year, String from) {
    Departments departments = new Departments(years.getOrDefault(year, List.of()));
    List<Summary> all = departments.ordered();
    List<Summary> counted = departments.counted();
    BigDecimal longest =
        all.stream().map(s -> s.expenditure().number()).reduce(BigDecimal.ZERO, BigDecimal::max);
    List<UnitRowView> rows =
        all.stream().map(s -> row(s, departments.isPart(s), from, longest)).toList();
    Total expenditure = Total.sum(counted.stream().map(Summary::expenditure).toList());
    Optional<BigDecimal> planned =
        Optional.of(counted)
            .filter(a -> !a.isEmpty() && a.stream().allMatch(s -> s.planned().isPresent()))
            .map(
                a ->
                    a.stream()
                        .flatMap(s -> s.planned().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    return new YearView(
        year,
        Href.relative(from, year + "/index.html"),
        rows,
        publishers(all),
        departments.areThere(),
        Total.sum(counted.stream().map(Summary::income).toList()).text(words),
        expenditure.text(words),
        planned.map(BigDecimal::toPlainString).orElse(""),
        executed(planned, expenditure),
        all.stream().anyMatch(s -> s.planned().isPresent()),
        all.isEmpty() ? "" : all.get(0).moneyUnit(),
        YearCharts.of(counted, from));
  }

  /** What those that publish are together: units, departments, or both. */
  private static String publishers(List<Summary> all) {
    Set<Scope> scopes = all.stream().map(Summary::scope).collect(Collectors.toSet());
    return scopes.size() > 1 ? "both" : scopes.stream().findFirst().orElse(Scope.UNIT).word();
  }

  private UnitRowView row(Summary s, boolean part, String from, BigDecimal longest) {
    return new UnitRowView(
        Link.to(s.unit(), Href.relative(from, s.folder() + "index.html")),
        part,
        s.income().text(words),
        s.expenditure().text(words),
        s.planned().map(BigDecimal::toPlainString).orElse(""),
        executed(s.planned(), s.expenditure()),
        Bars.width(s.expenditure().number(), longest),
        s.tables(),
        s.expectedTables(),
        s.projects(),
        s.published(),
        s.deadline(),
        s.checks());
  }

  private static String executed(Optional<BigDecimal> planned, Total expenditure) {
    return planned
        .filter(p -> p.signum() != 0 && expenditure.isTold())
        .map(p -> FigureWords.percent(expenditure.number(), p))
        .orElse("");
  }
}
