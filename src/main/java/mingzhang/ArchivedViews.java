package mingzhang;

import java.util.List;
import mingzhang.archive.Registered;
import mingzhang.archive.Registration;
import mingzhang.pages.Downloads;
import mingzhang.pages.view.ArchivedCorrectionView;
import mingzhang.pages.view.ArchivedFileView;
import mingzhang.pages.view.ArchivedYearView;
import mingzhang.pages.view.Link;

/** Archived years as the page of archives shows them. */
final class ArchivedViews {
  private ArchivedViews() {}

  static List<ArchivedYearView> of(List<Registered> years) {
    return years.stream()
        .map(
            y ->
                new ArchivedYearView(
                    y.year(),
                    y.archived(),
                    y.files().stream().map(ArchivedViews::file).toList(),
                    y.corrections().stream()
                        .map(c -> new ArchivedCorrectionView(c.date(), c.file(), c.reason()))
                        .toList()))
        .toList();
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
