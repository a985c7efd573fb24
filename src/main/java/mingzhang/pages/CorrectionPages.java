package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Words;
import mingzhang.pages.view.ArchivedYearView;
import mingzhang.pages.view.CorrectionGroupView;
import mingzhang.pages.view.CorrectionView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.NoticeView;

/** The corrections of the whole site: a page, lines for the news, entries for the feed. */
public final class CorrectionPages {
  /** Address of the page. */
  public static final String URL = "corrections.html";

  private CorrectionPages() {}

  /** The page of all corrections, which also says that there are none. */
  static Page page(Shell shell, List<Summary> summaries, List<ArchivedYearView> archived) {
    List<ArchivedYearView> corrected =
        archived.stream().filter(y -> !y.corrections().isEmpty()).toList();
    return ColumnPages.page(
        shell,
        URL,
        "corrections",
        "corrections",
        () -> Map.of("groups", groups(summaries, shell.words()), "archived", corrected));
  }

  private static List<CorrectionGroupView> groups(List<Summary> summaries, Words words) {
    List<CorrectionGroupView> groups = new ArrayList<>();
    for (Summary s : summaries) {
      if (!s.corrections().isEmpty()) {
        Link home = Link.to(s.title(words), s.folder() + "index.html");
        groups.add(new CorrectionGroupView(home, s.corrections()));
      }
    }
    return groups;
  }

  /** A line for each day on which a disclosure, or the sources of an archived year, changed. */
  static List<NoticeView> news(
      List<Summary> summaries, List<ArchivedYearView> archived, Words words) {
    List<Feeds.Entry> entries = feed(summaries, archived, words);
    return entries.stream()
        .map(e -> new NoticeView(Link.to(name(e, entries, words), e.url()), e.date(), ""))
        .toList();
  }

  /** Links of the same words lead to the same place, also for who hears them without the date. */
  private static String name(Feeds.Entry entry, List<Feeds.Entry> all, Words words) {
    return all.stream().filter(e -> e.title().equals(entry.title())).count() > 1
        ? words.say("correction.title_of_day", entry.title(), entry.date())
        : entry.title();
  }

  /** An entry for each day on which a disclosure, or the sources of an archived year, changed. */
  public static List<Feeds.Entry> feed(
      List<Summary> summaries, List<ArchivedYearView> archived, Words words) {
    List<Feeds.Entry> entries = new ArrayList<>();
    for (Summary s : summaries) {
      Map<String, List<CorrectionView>> days = new LinkedHashMap<>();
      s.corrections().forEach(c -> days.computeIfAbsent(c.date(), d -> new ArrayList<>()).add(c));
      days.forEach((day, own) -> entries.add(entry(s, day, own, words)));
    }
    entries.addAll(ArchivedCorrections.feed(archived, summaries, words));
    return entries;
  }

  private static Feeds.Entry entry(
      Summary s, String day, List<CorrectionView> corrections, Words words) {
    List<String> sentences =
        corrections.stream()
            .map(
                c ->
                    words.say("correction.sentence", c.what().text(), c.from(), c.to(), c.reason()))
            .toList();
    String title = words.say("correction.title", s.title(words));
    // The first of its day: another correction of that day makes no other entry (RFC 4287, 4.2.6).
    String address = URL + "#" + corrections.get(corrections.size() - 1).id();
    return new Feeds.Entry(address, title, String.join(" ", sentences), day);
  }
}
