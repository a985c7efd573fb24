package mingzhang;

import java.util.ArrayList;
import java.util.List;
import mingzhang.archive.ArchivedYears;
import mingzhang.archive.Entry;
import mingzhang.archive.Registered;
import mingzhang.archive.Registration;
import mingzhang.model.Words;
import mingzhang.pages.Downloads;
import mingzhang.pages.Href;
import mingzhang.pages.view.ArchivedCorrectionView;
import mingzhang.pages.view.ArchivedFileView;
import mingzhang.pages.view.ArchivedYearView;
import mingzhang.pages.view.EntryView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.PartView;

/** Archived years as the page of archives shows them. */
final class ArchivedViews {
  private ArchivedViews() {}

  static List<ArchivedYearView> of(List<Registered> years) {
    return years.stream()
        .map(
            y ->
                new ArchivedYearView(
                    y.year(),
                    y.year() + "/index.html",
                    y.archived(),
                    y.files().stream().map(ArchivedViews::file).toList(),
                    corrections(y)))
        .toList();
  }

  private static List<ArchivedCorrectionView> corrections(Registered year) {
    List<ArchivedCorrectionView> views = new ArrayList<>();
    for (Registered.Corrected c : year.corrections()) {
      String id = address(year, views.size());
      views.add(new ArchivedCorrectionView(id, c.date(), c.file(), c.reason()));
    }
    return List.copyOf(views);
  }

  /** Where a page tells the correction of a source, counted from 0 in its registration. */
  static String address(Registered year, int correction) {
    return "archived-" + year.year() + "-" + (correction + 1);
  }

  /** The pages of years that are shown from their archives alone, each noted with its unit. */
  static List<PartView> pages(ArchivedYears archived, Words words) {
    List<PartView> parts = new ArrayList<>();
    archived
        .alone()
        .forEach(
            (year, pages) ->
                parts.add(
                    new PartView(
                        words.say("page.year", String.valueOf(year)),
                        pages.stream().map(ArchivedViews::page).toList())));
    return parts;
  }

  private static EntryView page(Entry page) {
    return new EntryView(Link.to(page.title(), Href.encode(page.path())), page.unit(), false);
  }

  private static ArchivedFileView file(Registered.Kept kept) {
    return new ArchivedFileView(
        Link.to(kept.name(), Registration.FOLDER + "/" + kept.name()),
        kept.form().word(),
        Downloads.size(kept.digest().size()),
        kept.digest().sha256(),
        kept.digest().sm3());
  }
}
