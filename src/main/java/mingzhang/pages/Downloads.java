package mingzhang.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Disclosure;
import mingzhang.model.Document;
import mingzhang.model.Table;
import mingzhang.pages.view.DownloadView;
import mingzhang.pages.view.Link;

/** The files to download of a disclosure, with their sizes. */
public final class Downloads {
  private final Words words;
  private final Map<String, Integer> csvSizes;

  /**
   * Downloads of a disclosure.
   *
   * @param csvSizes bytes of the CSV file of each table, by table id
   */
  public Downloads(Words words, Map<String, Integer> csvSizes) {
    this.words = words;
    this.csvSizes = csvSizes;
  }

  /** All files, with links that begin with a way to the disclosure's folder. */
  public List<DownloadView> of(Disclosure disclosure, String root) {
    List<DownloadView> all = new ArrayList<>();
    disclosure.tables().forEach(t -> all.add(csv(t, root)));
    for (Document document : disclosure.documents()) {
      String name = document.name();
      String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
      String href = root + "files/" + Href.encode(name);
      all.add(
          new DownloadView(
              Link.to(name, href), format, size(document.size()), words.say("download.original")));
    }
    return all;
  }

  /** The files of one table. */
  public List<DownloadView> ofTable(Table table) {
    return List.of(csv(table, ""));
  }

  private DownloadView csv(Table table, String root) {
    String text = words.say("table.number", table.number()) + " " + table.title();
    String note = words.say(table.isEmpty() ? "table.empty" : "download.csv");
    int bytes = csvSizes.getOrDefault(table.id(), 0);
    return new DownloadView(Link.to(text, root + table.id() + ".csv"), "CSV", size(bytes), note);
  }

  /** A size for people: 812 B, 1.2 KB, 3.4 MB. */
  public static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " B";
    }
    long unit = bytes < 1_000_000 ? 1000 : 1_000_000;
    String number =
        BigDecimal.valueOf(bytes)
            .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
            .toPlainString();
    return number + (unit == 1000 ? " KB" : " MB");
  }
}
