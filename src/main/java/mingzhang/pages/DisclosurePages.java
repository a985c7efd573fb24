package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mingzhang.check.Relation;
import mingzhang.download.DisclosureTitle;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.ArticleView;
import mingzhang.pages.view.CorrectionGroupView;
import mingzhang.pages.view.DisclosureView;
import mingzhang.pages.view.DownloadGroupView;
import mingzhang.pages.view.DownloadsView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.Meta;
import mingzhang.pages.view.PartView;
import mingzhang.pages.view.SectionView;
import mingzhang.pages.view.TablePageView;
import mingzhang.standard.Standard;

/** The pages of one disclosure. */
public final class DisclosurePages {
  private final Shell shell;
  private final Words words;
  private final Disclosure disclosure;
  private final Standard standard;
  private final List<Disclosure> units;
  private final List<Relation> relations;
  private final Articles articles;
  private final Downloads downloads;
  private final String dataset;
  private final Contents contents;
  private final DocumentMarks marks;
  private final AccountLines accounts;
  private final CorrectionViews corrections;
  private final ProjectLinks projects;

  /**
   * The pages of a disclosure.
   *
   * @param units the disclosures that it sums up, of a department
   * @param relations what was verified
   * @param articles its texts, bound
   * @param downloads its files
   * @param dataset what it is to search engines, JSON-LD
   */
  public DisclosurePages(
      Shell shell,
      Disclosure disclosure,
      Standard standard,
      List<Disclosure> units,
      List<Relation> relations,
      Articles articles,
      Downloads downloads,
      String dataset) {
    this.shell = shell;
    this.words = shell.words();
    this.disclosure = disclosure;
    this.standard = standard;
    this.units = units;
    this.relations = relations;
    this.articles = articles;
    this.downloads = downloads;
    this.dataset = dataset;
    this.contents = new Contents(disclosure, standard, words);
    this.accounts = AccountLines.of(disclosure, standard);
    this.corrections = new CorrectionViews(disclosure, articles, words);
    this.projects = new ProjectLinks(disclosure);
    this.marks = new DocumentMarks(disclosure, words);
  }

  /** All of them. */
  public List<Page> all(List<Link> neighbours) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < disclosure.tables().size(); i++) {
      pages.add(table(i));
    }
    article("overview", articles.overview()).ifPresent(pages::add);
    article("explanation", articles.explanation()).ifPresent(pages::add);
    for (int i = 0; i < disclosure.projects().size(); i++) {
      pages.add(project(i));
    }
    if (!standard.directory().entries().isEmpty()) {
      pages.add(
          page(
              "directory.html",
              "directory",
              standard.directory().title(),
              () -> Map.of("directory", DirectoryViews.of(standard))));
    }
    if (ExecutionViews.areThere(disclosure)) {
      pages.add(execution());
    }
    pages.add(checks());
    if (!disclosure.corrections().isEmpty()) {
      pages.add(corrections());
    }
    pages.add(print());
    pages.add(downloads());
    pages.add(home(neighbours));
    return pages;
  }

  private Page home(List<Link> neighbours) {
    String title = disclosure.unit().name();
    return page(
        "index.html",
        "disclosure",
        title,
        () -> Map.of("disclosure", homeView(neighbours), "dataset", dataset));
  }

  private Page downloads() {
    return page(
        Downloads.PAGE,
        "downloads",
        words.say("page.downloads"),
        () -> Map.of("downloads", downloadsView()));
  }

  private DownloadsView downloadsView() {
    List<DownloadGroupView> groups = new ArrayList<>();
    groups.add(new DownloadGroupView(words.say("downloads.data"), downloads.data(disclosure)));
    groups.add(new DownloadGroupView(words.say("downloads.originals"), downloads.documents()));
    groups.add(new DownloadGroupView(words.say("downloads.former"), downloads.former()));
    groups.removeIf(g -> g.files().isEmpty());
    List<String> sources = standard.sources().stream().map(Standard.Source::title).toList();
    return new DownloadsView(groups, List.of(), sources, downloads.columns(), false);
  }

  private DisclosureView homeView(List<Link> neighbours) {
    return new DisclosureHome(disclosure, standard, words, projects)
        .view(
            contents.of(""),
            RelationViews.verdicts(relations),
            downloads.first(disclosure),
            units,
            neighbours);
  }

  private Page table(int index) {
    Table table = disclosure.tables().get(index);
    return page(
        table.id() + ".html",
        "table",
        table.title(),
        () -> Map.of("sheet", tableView(table, index)));
  }

  private TablePageView tableView(Table table, int index) {
    List<Relation> own = relations.stream().filter(r -> r.concerns(table.id())).toList();
    return new TablePageView(
        disclosure.unit().name(),
        disclosure.year(),
        new TableViews(words, corrections, projects::of, this::account).table(table),
        downloads.ofTable(table, disclosure),
        corrections.ofTable(table.id()),
        RelationViews.verdicts(own),
        RelationViews.broken(own),
        tableLink(index - 1),
        tableLink(index + 1),
        "checks.html");
  }

  private Link tableLink(int index) {
    if (index < 0 || index >= disclosure.tables().size()) {
      return Link.to("", "");
    }
    Table table = disclosure.tables().get(index);
    return Link.to(table.fullTitle(), table.id() + ".html");
  }

  private java.util.Optional<Page> article(String id, List<SectionView> sections) {
    if (sections.isEmpty()) {
      return java.util.Optional.empty();
    }
    String title = standard.presentation().parts().getOrDefault(id, words.say("page." + id));
    return java.util.Optional.of(
        page(
            id + ".html",
            "article",
            title,
            () ->
                Map.of(
                    "article",
                    new ArticleView(
                        disclosure.unit().name(),
                        disclosure.year(),
                        sections,
                        corrections.ofArticle(id)))));
  }

  private Page project(int index) {
    Project project = disclosure.projects().get(index);
    var views = new ProjectViews(disclosure, standard, words, articles);
    return page(
        project.page(), "project", project.name(), () -> Map.of("project", views.view(index)));
  }

  private Page execution() {
    return page(
        ExecutionViews.PAGE,
        "execution",
        words.say("page.execution"),
        () -> Map.of("execution", new ExecutionViews(disclosure, standard, words).view()));
  }

  private Page corrections() {
    Link home = Link.to(disclosure.unit().name(), "index.html");
    return page(
        "corrections.html",
        "corrections",
        words.say("page.corrections"),
        () ->
            Map.of(
                "groups",
                List.of(new CorrectionGroupView(home, corrections.all("", ""))),
                "archived",
                List.of()));
  }

  private Page print() {
    String title = DisclosureTitle.of(words, disclosure, standard);
    var edition = new PrintPage(disclosure, standard, words, articles);
    return page("print.html", "print", title, () -> Map.of("edition", edition.view(marks.head())));
  }

  private Page checks() {
    return page(
        "checks.html",
        "checks",
        words.say("page.checks"),
        () ->
            Map.of(
                "checks",
                RelationViews.checks(relations, words),
                "unit",
                disclosure.unit().name(),
                "year",
                disclosure.year()));
  }

  /** The page of an account that this disclosure has, by its code; the site has one for each. */
  private String account(String code) {
    return accounts.lines().containsKey(code) ? "../../" + AccountLine.url(code) : "";
  }

  private Page page(String file, String layout, String title, Supplier<Map<String, Object>> model) {
    String url = disclosure.folder() + file;
    List<Link> trail = new ArrayList<>();
    trail.add(
        Link.to(
            words.say("year", String.valueOf(disclosure.year())),
            disclosure.year() + "/index.html"));
    if (!file.equals("index.html")) {
      trail.add(Link.to(disclosure.unit().shortName(), disclosure.folder() + "index.html"));
    }
    String description =
        words.say(
            "description." + (layout.equals("downloads") ? "disclosure_downloads" : layout),
            disclosure.unit().name(),
            String.valueOf(disclosure.year()),
            title);
    String base = shell.site().baseUrl();
    List<Meta> metas = marks.metas(title, base.isEmpty() ? "" : base + url);
    List<PartView> parts = contents.of(file);
    PageHead head = new PageHead(url, layout, "budgets", title, description, trail);
    return shell.page(head, parts, metas, model).with(marks.head());
  }
}
