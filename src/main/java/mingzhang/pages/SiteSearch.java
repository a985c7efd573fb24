package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.pages.search.SearchEntry;
import mingzhang.pages.search.SearchIndex;
import mingzhang.pages.view.EntryView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.PartView;
import mingzhang.pages.view.SearchView;

/** The page to search the site, which is also a plain index of it, and the files of its index. */
public final class SiteSearch {
  /** Address of the page, from the root. */
  public static final String URL = "search.html";

  /** Up to so many disclosures, the plain index lists every page of each. */
  private static final int LISTED = 60;

  /** Up to so many pages, it lists every page of a year that is shown from its archive. */
  private static final int LISTED_PAGES = 1000;

  /** Pages of every site, with the keys of their titles. */
  private static final SortedMap<String, String> OWN =
      new TreeMap<>(
          Map.of(
              AccountPages.INDEX,
              "page.accounts",
              "accessibility.html",
              "page.accessibility",
              "archive.html",
              "page.archive",
              CorrectionPages.URL,
              "page.corrections",
              "downloads.html",
              "page.downloads",
              "glossary.html",
              "page.glossary"));

  private final Shell shell;
  private final List<Summary> summaries;
  private final List<GlossaryEntry> terms;
  private final General general;
  private final List<PartView> archived;
  private final Accounts accounts;

  /**
   * Search over the whole site.
   *
   * @param archived years that are shown from their archives alone, with links from the root and
   *     the units beside them
   */
  public SiteSearch(
      Shell shell,
      List<Summary> summaries,
      List<GlossaryEntry> terms,
      General general,
      List<PartView> archived) {
    this.archived = archived;
    this.shell = shell;
    this.summaries = summaries;
    this.terms = terms;
    this.general = general;
    this.accounts = new Accounts(summaries);
  }

  /** Hands the files of the index over and makes the page. */
  public Page build(BiConsumer<String, byte[]> out) {
    SearchIndex index = new SearchIndex();
    summaries.forEach(s -> index.add(s.search()));
    index.add(entries());
    String version = index.write(out);
    return ColumnPages.page(shell, URL, "search", "search", () -> Map.of("search", view(version)));
  }

  private SearchView view(String version) {
    return new SearchView(
        version,
        disclosures(),
        archived.stream().map(SiteSearch::listed).toList(),
        accounts.entries(accounts.codes(), URL, shell.words()),
        terms.stream().map(t -> Link.to(t.term().name(), t.url())).toList(),
        general.pages().stream().map(p -> Link.to(p.title(), p.url())).toList());
  }

  private List<SearchEntry> entries() {
    List<SearchEntry> entries = new ArrayList<>();
    Map<String, Summary> units = new LinkedHashMap<>();
    summaries.forEach(s -> units.putIfAbsent(s.unitId(), s));
    new TreeMap<>(units)
        .forEach(
            (id, s) ->
                entries.add(new SearchEntry("unit", s.unit(), UnitPages.url(id), s.shortName())));
    for (String code : accounts.codes()) {
      String title = accounts.name(code) + " " + code;
      entries.add(new SearchEntry("account", title, AccountLine.url(code), ""));
    }
    terms.forEach(
        t ->
            entries.add(
                new SearchEntry(
                    "term",
                    t.term().name(),
                    t.url(),
                    String.join(" ", t.term().aliases()) + " " + PlainText.of(t.html()))));
    OWN.forEach(
        (url, title) -> entries.add(new SearchEntry("page", shell.words().say(title), url, "")));
    for (PartView year : archived) {
      for (EntryView page : year.entries()) {
        Link link = page.link();
        entries.add(new SearchEntry("page", link.text(), link.href(), page.note()));
      }
    }
    for (GeneralPage p : general.pages()) {
      entries.add(
          new SearchEntry(p.type(), p.title(), Href.encode(p.url()), PlainText.of(p.body())));
    }
    return entries;
  }

  private List<PartView> disclosures() {
    List<PartView> parts = new ArrayList<>();
    for (Summary s : summaries) {
      String title = s.title(shell.words());
      List<EntryView> entries = new ArrayList<>();
      entries.add(entry(title, s.folder() + "index.html"));
      if (summaries.size() <= LISTED) {
        s.pages().forEach((file, text) -> add(entries, s, file, text));
      }
      parts.add(new PartView(title, entries));
    }
    return parts;
  }

  private static PartView listed(PartView year) {
    List<EntryView> all = year.entries();
    return all.size() <= LISTED_PAGES
        ? year
        : new PartView(
            year.title(),
            all.stream().filter(e -> e.link().href().endsWith("/index.html")).toList());
  }

  private static void add(List<EntryView> entries, Summary s, String file, String text) {
    if (!file.equals("index.html")) {
      entries.add(entry(text, s.folder() + file));
    }
  }

  private static EntryView entry(String text, String url) {
    return new EntryView(Link.to(text, url), "", false);
  }
}
