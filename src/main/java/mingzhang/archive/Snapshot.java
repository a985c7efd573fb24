package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.download.Catalogue;

/**
 * Makes the snapshot of a year in a folder: its pages, downloads, assets, sources and inventory.
 */
public final class Snapshot {
  /** Where the sources stand in a snapshot. */
  public static final String SOURCES = "sources/";

  private static final Pattern UNIT =
      Pattern.compile("(?:sources/budgets/)?(?:19|20)\\d\\d/([^/]+)/.*");

  private final Inventory.Header header;
  private final Map<String, UnitDates> units;
  private final Frozen banner;

  /**
   * A snapshot to make.
   *
   * @param units what is known of units, by their folder
   * @param label what assistive technology calls the banner
   * @param sentence what the banner says
   */
  public Snapshot(
      Inventory.Header header, Map<String, UnitDates> units, String label, String sentence) {
    this.header = header;
    this.units = units;
    this.banner = new Frozen(label, sentence);
  }

  /**
   * Makes it.
   *
   * @param site a finished site of this year alone
   * @param sources the content that the site was made from
   * @param into an empty folder
   */
  public Inventory make(Contents site, Contents sources, Path into) throws IOException {
    Titles titles = new Titles();
    for (String path : site.paths()) {
      if (!path.equals(SiteManifest.FILE)) {
        byte[] bytes = site.bytes(path);
        boolean page = path.endsWith(".html");
        if (page) {
          titles.note(path, bytes);
        }
        write(into.resolve(path), page ? banner.page(path, bytes) : bytes);
      }
    }
    write(into.resolve(banner.stylePath()), banner.style());
    for (String path : sources.paths()) {
      write(into.resolve(SOURCES + path), sources.bytes(path));
    }
    List<Entry> entries = new ArrayList<>();
    try (Contents made = new FolderContents(into)) {
      for (String path : made.paths()) {
        entries.add(entry(path, titles, made.bytes(path)));
      }
    }
    Inventory inventory = new Inventory(header, entries);
    for (Map.Entry<String, byte[]> list : inventory.files().entrySet()) {
      write(into.resolve(list.getKey()), list.getValue());
    }
    return inventory;
  }

  private Entry entry(String path, Titles titles, byte[] bytes) {
    Matcher unit = UNIT.matcher(path);
    UnitDates dates =
        Optional.of(unit)
            .filter(Matcher::matches)
            .map(m -> units.getOrDefault(m.group(1), UnitDates.NONE))
            .orElse(UnitDates.NONE);
    return new Entry(
        path,
        kind(path),
        titles.of(path),
        dates.name(),
        dates.approved(),
        dates.published(),
        Digests.of(bytes));
  }

  private static String kind(String path) {
    if (path.startsWith(SOURCES)) {
      return "source";
    }
    if (path.endsWith(".html")) {
      return "page";
    }
    boolean ofYear = path.matches("(19|20)\\d\\d/.*");
    boolean data = path.startsWith("data/") || path.equals(Catalogue.URL);
    return path.contains("/files/") && ofYear ? "document" : ofYear || data ? "download" : "asset";
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
