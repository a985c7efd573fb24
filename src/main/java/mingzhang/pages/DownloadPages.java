package mingzhang.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.download.FileInfo;
import mingzhang.download.TabularFile;
import mingzhang.model.Words;
import mingzhang.pages.view.DownloadGroupView;
import mingzhang.pages.view.DownloadView;
import mingzhang.pages.view.DownloadsView;
import mingzhang.pages.view.FileColumnsView;
import mingzhang.pages.view.Link;

/** The pages of downloads across disclosures: of the site, and of each year. */
final class DownloadPages {
  private static final String URL = "downloads.html";

  private final Shell shell;
  private final Words words;
  private final SiteFiles files;
  private final TreeMap<Integer, List<Summary>> years = new TreeMap<>(Comparator.reverseOrder());

  DownloadPages(Shell shell, List<Summary> summaries, SiteFiles files) {
    this.shell = shell;
    this.words = shell.words();
    this.files = files;
    summaries.forEach(s -> years.computeIfAbsent(s.year(), y -> new ArrayList<>()).add(s));
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    pages.add(site());
    years.forEach((year, summaries) -> pages.add(year(year, summaries)));
    return pages;
  }

  private Page site() {
    List<Link> below =
        years.keySet().stream()
            .map(y -> Link.to(words.say("page.year_downloads", String.valueOf(y)), y + "/" + URL))
            .toList();
    String title = words.say("downloads.site");
    DownloadsView view = view(URL, title, files.site(), below, files.siteTables(), files.former());
    return ColumnPages.page(shell, URL, "downloads", "downloads", () -> Map.of("downloads", view));
  }

  private Page year(int year, List<Summary> summaries) {
    String url = year + "/" + URL;
    List<Link> below =
        summaries.stream()
            .map(s -> Link.to(s.unit(), Href.relative(url, s.folder() + Downloads.PAGE)))
            .toList();
    String title = words.say("page.year_downloads", String.valueOf(year));
    DownloadsView view =
        view(
            url,
            words.say("downloads.year"),
            files.years().getOrDefault(year, List.of()),
            below,
            files.yearTables().getOrDefault(year, List.of()),
            false);
    String description = words.say("description.year_downloads", String.valueOf(year));
    Link up = Link.to(words.say("year", String.valueOf(year)), year + "/index.html");
    return ColumnPages.page(
        shell,
        new PageHead(url, "downloads", "downloads", title, description, List.of(up)),
        () -> Map.of("downloads", view));
  }

  private DownloadsView view(
      String url,
      String title,
      List<FileInfo> all,
      List<Link> below,
      List<TabularFile> tables,
      boolean former) {
    List<DownloadView> views = all.stream().map(f -> file(f, url)).toList();
    List<FileColumnsView> columns = tables.stream().map(t -> Downloads.columns(t, words)).toList();
    List<DownloadGroupView> groups =
        views.isEmpty() ? List.of() : List.of(new DownloadGroupView(title, views));
    return new DownloadsView(groups, below, List.of(), columns, former);
  }

  private DownloadView file(FileInfo file, String from) {
    FileInfo near = new FileInfo(Href.relative(from, file.name()), file.bytes(), file.sha256());
    return Downloads.of(near, words);
  }
}
