package mingzhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Registered;
import mingzhang.download.CorrectionLine;
import mingzhang.pages.ArchivedCorrections;
import mingzhang.pages.Summary;

/**
 * The corrections of a site as data: those of its disclosures, and files of archived years that
 * were corrected.
 */
final class SiteCorrections {
  private SiteCorrections() {}

  /** All of them, by disclosure and the latest first, then those of archived sources. */
  static List<CorrectionLine> of(List<Summary> summaries, List<Registered> archived) {
    List<CorrectionLine> lines = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Summary s : summaries) {
      names.put(s.folder(), s.unit());
      s.corrected().forEach(c -> lines.add(afterArchiving(c, archived) ? c.ofArchived() : c));
    }
    for (Registered year : archived) {
      for (int i = 0; i < year.corrections().size(); i++) {
        lines.add(source(year, i, names));
      }
    }
    return List.copyOf(lines);
  }

  /**
   * Whether the archived files tell what was before: what was corrected since is registered, and
   * not earlier than the day of archiving.
   */
  private static boolean afterArchiving(CorrectionLine line, List<Registered> archived) {
    String file = "budgets/" + line.year() + "/" + line.unit() + "/disclosure.yaml";
    return archived.stream()
        .filter(y -> y.year() == line.year() && line.date().compareTo(y.archived()) >= 0)
        .anyMatch(y -> y.corrections().stream().anyMatch(c -> c.file().equals(file)));
  }

  private static CorrectionLine source(Registered year, int index, Map<String, String> names) {
    Registered.Corrected corrected = year.corrections().get(index);
    String[] parts = corrected.file().split("/");
    String unit = parts.length > 3 ? parts[2] : "";
    String name = names.getOrDefault(year.year() + "/" + unit + "/", "");
    String page = ArchivedCorrections.URL + "#" + ArchivedViews.address(year, index);
    return CorrectionLine.source(
        corrected.date(), year.year(), unit, name, corrected.file(), corrected.reason(), page);
  }
}
