package mingzhang.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.OutputFolder;

/**
 * An archived year in a later build: everything under its year stays byte for byte what it was, and
 * addresses outside it that no longer have a page of their own keep the archived one.
 */
final class Mount {
  private static final Set<String> NOT_PUBLIC =
      Set.of(Inventory.CSV, Inventory.JSON, Inventory.SUMS, "sitemap.xml", "feed.xml");

  private final Registered year;
  private final Contents snapshot;
  private final Findings findings;

  Mount(Registered year, Contents snapshot, Findings findings) {
    this.year = year;
    this.snapshot = snapshot;
    this.findings = findings;
  }

  /** The year. */
  Registered year() {
    return year;
  }

  /** The pages of its year, as the inventory lists them; titles without the name of the site. */
  List<Entry> pages() throws IOException {
    List<Entry> all = InventoryReader.entries(snapshot.bytes(Inventory.CSV));
    String site =
        all.stream()
            .filter(e -> e.path().equals("index.html"))
            .map(e -> " - " + e.title())
            .findFirst()
            .orElse("");
    return all.stream()
        .filter(e -> e.kind().equals("page") && e.path().startsWith(year.year() + "/"))
        .map(e -> e.title().endsWith(site) ? e.titled(cut(e.title(), site)) : e)
        .toList();
  }

  private static String cut(String title, String end) {
    return title.substring(0, title.length() - end.length());
  }

  /** The addresses that it keeps. */
  Set<String> urls() {
    return snapshot.paths().stream()
        .filter(p -> !p.startsWith(Snapshot.SOURCES) && !p.startsWith("search/"))
        .filter(p -> !NOT_PUBLIC.contains(p))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Puts what is under the year; nothing that is put there later replaces it. */
  void fix(OutputFolder out) throws IOException {
    for (String path : urls()) {
      if (path.startsWith(year.year() + "/")) {
        out.fix(path, snapshot.bytes(path));
      }
    }
    year.files().forEach(f -> out.copy(Registration.FOLDER + "/" + f.name(), f.path()));
  }

  /** Puts what no page of this build has taken the place of. */
  void fill(OutputFolder out) throws IOException {
    for (String path : urls()) {
      if (!out.has(path)) {
        out.put(path, snapshot.bytes(path));
      }
    }
  }

  /**
   * Tells which sources of the year differ from what was archived. A year that the content no
   * longer has is shown from its archive alone.
   *
   * @param sources the year's folder in the content
   * @param shown how messages call it, ending with {@code /}
   */
  void compare(Contents sources, String shown) throws IOException {
    String under = "budgets/" + year.year() + "/";
    Set<String> corrected = new TreeSet<>();
    year.corrections().forEach(c -> corrected.add(c.file()));
    Set<String> extra = new TreeSet<>(sources.paths());
    extra.removeIf(path -> path.contains("/.") || corrected.contains(under + path));
    for (String archived : snapshot.paths().tailSet(Snapshot.SOURCES + under)) {
      if (!archived.startsWith(Snapshot.SOURCES + under)) {
        break;
      }
      String path = archived.substring((Snapshot.SOURCES + under).length());
      extra.remove(path);
      if (corrected.contains(under + path)) {
        continue;
      }
      if (!sources.paths().contains(path)) {
        tell("archive-removed", shown + path);
      } else if (!same(sources.bytes(path), snapshot.bytes(archived))) {
        tell("archive-changed", shown + path);
      }
    }
    extra.forEach(path -> tell("archive-extra", shown + path));
  }

  private void tell(String id, String file) {
    findings.add(
        Finding.error(id, Place.of(file), year.year())
            .withHint("archive-correct", year.place().file()));
  }

  /** Whether they are the same but for line ends, which some systems change. */
  private static boolean same(byte[] one, byte[] other) {
    return Arrays.equals(one, other) || Arrays.equals(withoutReturns(one), withoutReturns(other));
  }

  private static byte[] withoutReturns(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int n = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        kept[n++] = bytes[i];
      }
    }
    return Arrays.copyOf(kept, n);
  }
}
