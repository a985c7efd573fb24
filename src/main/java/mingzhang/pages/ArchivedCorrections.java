package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.download.CorrectionLine;
import mingzhang.model.Words;
import mingzhang.pages.view.ArchivedCorrectionView;
import mingzhang.pages.view.ArchivedYearView;

/** Corrections of the sources of archived years, which no disclosure tells. */
public final class ArchivedCorrections {
  /** Address of the page that lists them all. */
  public static final String URL = "archive.html";

  private ArchivedCorrections() {}

  /** Entries for the feed: one for each archived year and day. */
  static List<Feeds.Entry> feed(
      List<ArchivedYearView> archived, List<Summary> summaries, Words words) {
    List<Feeds.Entry> entries = new ArrayList<>();
    for (ArchivedYearView year : archived) {
      Map<String, List<ArchivedCorrectionView>> days = new LinkedHashMap<>();
      year.corrections().stream()
          .filter(c -> summaries.stream().noneMatch(s -> tells(s, c)))
          .forEach(c -> days.computeIfAbsent(c.date(), d -> new ArrayList<>()).add(c));
      days.forEach((day, own) -> entries.add(entry(year.year(), day, own, words)));
    }
    return entries;
  }

  private static Feeds.Entry entry(
      int year, String day, List<ArchivedCorrectionView> corrections, Words words) {
    List<String> sentences =
        corrections.stream()
            .map(c -> words.say("archived.sentence", c.file(), c.reason()))
            .toList();
    String sources = words.say("archived.sources", String.valueOf(year));
    String title = words.say("correction.title", sources);
    String address = URL + "#" + corrections.get(0).id();
    return new Feeds.Entry(address, title, String.join(" ", sentences), day);
  }

  /** Whether a disclosure itself tells, for that day, what was changed in one of its files. */
  private static boolean tells(Summary summary, ArchivedCorrectionView source) {
    String folder = "budgets/" + summary.folder();
    return source.file().startsWith(folder)
        && summary.corrected().stream()
            .filter(c -> c.date().equals(source.date()))
            .anyMatch(c -> files(c).contains(source.file().substring(folder.length())));
  }

  /** The files that a correction of a disclosure can have changed. */
  private static List<String> files(CorrectionLine line) {
    return line.kind().equals("figure")
        ? List.of("disclosure.yaml", "tables/" + line.table() + ".yaml")
        : List.of(
            "disclosure.yaml",
            line.section() + ".md",
            "explanation.md",
            "explanation/" + line.section() + ".md");
  }
}
