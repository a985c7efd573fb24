package mingzhang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.archive.ArchivedYears;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.model.Site;
import mingzhang.pages.CorrectionPages;
import mingzhang.pages.Feeds;
import mingzhang.pages.GlossaryEntry;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Page;
import mingzhang.pages.Shell;
import mingzhang.pages.SiteFiles;
import mingzhang.pages.SitePages;
import mingzhang.pages.SiteSearch;
import mingzhang.pages.Summary;
import mingzhang.pages.view.ArchivedYearView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.NoticeView;
import mingzhang.pages.view.PartView;
import mingzhang.report.Findings;
import mingzhang.write.Output;

/**
 * Everything that does not belong to one disclosure: pages across units, general pages, feeds,
 * assets.
 */
final class SitePart {
  private final Site site;
  private final General general;
  private final Look look;
  private final LinkTargets links;
  private final ArchivedYears archived;
  private final Findings findings;
  private final Set<String> urls = new LinkedHashSet<>();

  SitePart(
      Site site,
      General general,
      Look look,
      LinkTargets links,
      ArchivedYears archived,
      Findings findings) {
    this.site = site;
    this.general = general;
    this.look = look;
    this.links = links;
    this.archived = archived;
    this.findings = findings;
  }

  void build(
      List<Summary> summaries, List<mingzhang.model.Term> statutory, Output out, Shares shares) {
    summaries.forEach(s -> s.files().forEach(f -> urls.add(s.folder() + f)));
    List<GlossaryEntry> terms =
        GlossaryEntry.all(statutory, site.terms(), summaries, links, findings);
    SiteFiles files = new SiteData(look, archived.years(), out, shares).put(summaries);
    urls.addAll(files.urls());
    List<ArchivedYearView> archivedYears = ArchivedViews.of(archived.years());
    List<Page> pages =
        new SitePages(look.shell(), summaries, files).all(terms, notices(), archivedYears);
    List<PartView> alone = ArchivedViews.pages(archived, look.shell().words());
    pages.add(new SiteSearch(look.shell(), summaries, terms, general, alone).build(out::put));
    pages.forEach(p -> urls.add(p.page().url()));
    look.renderer().assets().forEach(out::put);
    urls.addAll(look.renderer().assets().keySet());
    urls.addAll(new GeneralPart(general, look, findings).bake(out));
    urls.addAll(archived.urls());
    feeds(summaries, archivedYears, pages, out);
    general.pages().forEach(p -> p.links().forEach(l -> links.add(l.target(), l.place())));
    general.heldBack().forEach(links::hide);
    links.check(urls, findings);
    if (!out.isOpen()) {
      look.words(pages);
    }
    look.write(pages, out);
  }

  private List<NoticeView> notices() {
    return general.notices().stream()
        .map(n -> new NoticeView(Link.to(n.title(), n.url()), n.date().toString(), n.summary()))
        .toList();
  }

  private void feeds(
      List<Summary> summaries, List<ArchivedYearView> archivedYears, List<Page> pages, Output out) {
    if (site.baseUrl().isEmpty()) {
      return;
    }
    if (out.isOpen()) {
      List<String> html =
          Stream.concat(urls.stream(), pages.stream().map(p -> p.page().url()))
              .filter(u -> u.endsWith(".html") && !u.equals(Shell.NOT_FOUND))
              .distinct()
              .sorted()
              .toList();
      out.put("sitemap.xml", Feeds.sitemap(site, html));
    }
    List<Feeds.Entry> entries = new ArrayList<>();
    for (Summary s : summaries) {
      if (!s.published().isEmpty()) {
        String title = s.title(look.shell().words());
        entries.add(new Feeds.Entry(s.folder() + "index.html", title, title, s.published()));
      }
    }
    entries.addAll(CorrectionPages.feed(summaries, archivedYears, look.shell().words()));
    for (GeneralPage n : general.notices()) {
      entries.add(new Feeds.Entry(n.url(), n.title(), n.summary(), n.date().toString()));
    }
    entries.sort(
        Comparator.comparing(Feeds.Entry::date).reversed().thenComparing(Feeds.Entry::url));
    if (!entries.isEmpty()) {
      out.put("feed.xml", Feeds.atom(site, entries));
    }
  }
}
