package mingzhang.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.Meta;
import mingzhang.pages.view.PageView;
import mingzhang.pages.view.PartView;
import mingzhang.pages.view.SiteView;

/** What surrounds every page: navigation, footer, breadcrumbs and meta tags (国办发〔2017〕47号). */
public final class Shell {
  private static final List<String> CODES =
      List.of("site_id", "domain", "icp", "police", "error_report");

  private final Site site;
  private final Words words;
  private final String generator;
  private final List<Entry> navigation;
  private final List<Entry> footer;

  /** An entry of the navigation: word key and address from the root. */
  public record Entry(String key, String url, String section) {}

  /**
   * The shell of a site.
   *
   * @param hasNotices whether there is a list of notices
   */
  public Shell(
      Site site, Words words, String generator, boolean hasNotices, List<Link> generalPages) {
    this.site = site;
    this.words = words;
    this.generator = generator;
    List<Entry> main = new ArrayList<>();
    main.add(new Entry("nav.home", "index.html", "home"));
    if (hasNotices) {
      main.add(new Entry("nav.notices", "notices/index.html", "notices"));
    }
    main.add(new Entry("nav.accounts", AccountPages.INDEX, "accounts"));
    main.add(new Entry("nav.glossary", "glossary.html", "glossary"));
    main.add(new Entry("nav.downloads", "downloads.html", "downloads"));
    main.add(new Entry("nav.archive", "archive.html", "archive"));
    this.navigation = List.copyOf(main);
    this.footer =
        List.of(
            new Entry("nav.search", SiteSearch.URL, "search"),
            new Entry("nav.corrections", CorrectionPages.URL, "corrections"),
            new Entry("nav.accessibility", "accessibility.html", "accessibility"));
    this.general = List.copyOf(generalPages);
  }

  /** Address of the page for addresses that do not exist. */
  public static final String NOT_FOUND = "404.html";

  private final List<Link> general;

  /** The words of the interface. */
  public Words words() {
    return words;
  }

  /** The site. */
  public Site site() {
    return site;
  }

  /** What a layout knows of the site, with links relative to a page. */
  public SiteView siteView(String url, String section) {
    List<Link> bottom = new ArrayList<>();
    general.forEach(l -> bottom.add(new Link(l.text(), way(url, l.href()), l.href().equals(url))));
    bottom.addAll(links(footer, url, section));
    Map<String, String> codes = new LinkedHashMap<>();
    CODES.forEach(c -> codes.put(c, site.codes().getOrDefault(c, "")));
    return new SiteView(
        site.title(),
        site.language(),
        "ltr",
        site.publisher(),
        site.contacts(),
        codes,
        site.licence(),
        site.licenceUrl(),
        site.portal(),
        links(navigation, url, section),
        bottom,
        generator);
  }

  /** A page without more meta tags than every page has. */
  public Page page(PageHead head, Supplier<Map<String, Object>> views) {
    return page(head, List.of(), List.of(), views);
  }

  /**
   * A page.
   *
   * @param contents the parts of its disclosure
   * @param metas further meta tags
   * @param views makes what the layout receives, when the page is rendered
   */
  public Page page(
      PageHead head,
      List<PartView> contents,
      List<Meta> metas,
      Supplier<Map<String, Object>> views) {
    String url = head.url();
    List<Link> crumbs = new ArrayList<>();
    if (!url.equals("index.html")) {
      crumbs.add(Link.to(words.say("nav.home"), way(url, "index.html")));
    }
    head.trail().forEach(l -> crumbs.add(Link.to(l.text(), way(url, l.href()))));
    crumbs.add(new Link(head.title(), "", true));
    List<Meta> all = new ArrayList<>();
    all.add(new Meta("SiteName", site.title()));
    add(all, "SiteDomain", site.codes().getOrDefault("domain", ""));
    add(all, "SiteIDCode", site.codes().getOrDefault("site_id", ""));
    boolean content = metas.stream().anyMatch(m -> m.name().equals("ArticleTitle"));
    add(all, content ? "Description" : "description", head.description());
    all.addAll(metas);
    PageView view =
        new PageView(
            url,
            way(url, ""),
            head.layout(),
            head.title(),
            headTitle(head),
            head.description(),
            head.section(),
            crumbs,
            contents,
            all,
            List.of(),
            site.baseUrl().isEmpty() ? "" : site.baseUrl() + url);
    return new Page(view, () -> siteView(url, head.section()), views);
  }

  /** The title with those of the pages above it, nearest first. */
  private String headTitle(PageHead head) {
    if (head.url().equals("index.html")) {
      return site.title();
    }
    StringBuilder title = new StringBuilder(head.title());
    for (int i = head.trail().size() - 1; i >= 0; i--) {
      title.append(" - ").append(head.trail().get(i).text());
    }
    return title.append(" - ").append(site.title()).toString();
  }

  private List<Link> links(List<Entry> entries, String url, String section) {
    return entries.stream()
        .map(e -> new Link(words.say(e.key()), way(url, e.url()), e.section().equals(section)))
        .toList();
  }

  /**
   * The way from a page to another address; for an empty one, to the root. The page for what does
   * not exist is shown at any address, so its ways begin where the host does, if that is known.
   */
  private String way(String from, String to) {
    if (from.equals(NOT_FOUND) && !site.baseUrl().isEmpty()) {
      return URI.create(site.baseUrl()).getRawPath() + to;
    }
    return to.isEmpty() ? Href.root(from) : Href.relative(from, to);
  }

  private static void add(List<Meta> metas, String name, String content) {
    if (!content.isEmpty()) {
      metas.add(new Meta(name, content));
    }
  }
}
