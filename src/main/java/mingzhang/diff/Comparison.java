package mingzhang.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * Walks through two sites file by file.
 *
 * <p>Two files at most are in memory at a time, and of what differs a limited number of details:
 * the rest is counted.
 */
final class Comparison {
  /** Pages and tables above this many bytes are told as changed, without details. */
  static final int LONGEST = 8 << 20;

  /** Details of each kind that are listed. */
  static final int LISTED = 5000;

  /** Blocks of text a page may have for its text to be compared. */
  private static final int MOST_BLOCKS = 20_000;

  private static final Pattern DOWNLOAD =
      Pattern.compile("(.*/)?files/.+|.+\\.(csv|xlsx?|ods|docx?|pdf|zip|json|ofd|wps|et)");

  private final OldSite old;
  private final Path site;
  private final SortedMap<String, String> digests;
  private final Findings findings;
  private final List<FigureChange> figures = new ArrayList<>();
  private final List<PageChange> texts = new ArrayList<>();
  private final List<String> inForm = new ArrayList<>();
  private final List<String> downloads = new ArrayList<>();
  private final List<String> renamed = new ArrayList<>();
  private final List<String> altered = new ArrayList<>();
  private int textsListed;
  private int figuresLeftOut;
  private int textsLeftOut;
  private int others;

  Comparison(OldSite old, Path site, Manifest manifest, Findings findings) {
    this.old = old;
    this.site = site;
    this.digests = manifest.digests();
    this.findings = findings;
  }

  /** Compares; the details are in the order of the addresses. */
  SiteDiff run(String against) throws IOException {
    List<String> added = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(old.paths());
    all.addAll(digests.keySet());
    altered.addAll(old.lost());
    for (String path : all) {
      if (!old.paths().contains(path)) {
        added.add(path);
      } else if (!digests.containsKey(path)) {
        gone.add(path);
      } else {
        both(path);
      }
    }
    if (!altered.isEmpty()) {
      findings.add(
          Finding.warning("old-site-altered", Place.of(old.place(altered.get(0))), altered.size())
              .withHint("old-site-altered"));
    }
    if (!renamed.isEmpty()) {
      findings.add(
          Finding.warning(
              "headings-with-unit", Place.of(old.place(renamed.get(0))), renamed.size()));
    }
    others += (int) added.stream().filter(p -> !page(p) && !download(p)).count();
    others += (int) gone.stream().filter(p -> !page(p) && !download(p)).count();
    return new SiteDiff(
        against,
        figures,
        texts,
        added.stream().filter(Comparison::page).toList(),
        gone.stream().filter(Comparison::page).toList(),
        inForm,
        added.stream().filter(Comparison::download).toList(),
        gone.stream().filter(Comparison::download).toList(),
        downloads,
        others,
        figuresLeftOut,
        textsLeftOut);
  }

  private void both(String path) throws IOException {
    String digest = old.digest(path);
    if (old.promised(path).filter(p -> !p.equals(digest)).isPresent()) {
      altered.add(path);
    }
    if (digest.equals(digests.get(path))) {
      return;
    }
    if (page(path)) {
      pages(path);
    } else if (download(path)) {
      downloads.add(path);
      if (path.endsWith(".csv") && digests.containsKey(path.replaceFirst("csv$", "html"))) {
        tables(path); // files without a page of their own repeat the figures of those that have one
      }
    } else {
      others++;
    }
  }

  private void pages(String path) throws IOException {
    boolean tables = !digests.containsKey(path.replaceFirst("html$", "csv"));
    Optional<PageText> was = oldText(path).map(t -> PageText.of(t, tables)).filter(this::fits);
    Optional<PageText> is = newText(path).map(t -> PageText.of(t, tables)).filter(this::fits);
    List<TextChange> changes =
        isList(path) || was.isEmpty() || is.isEmpty()
            ? List.of()
            : TextDiff.between(was.get().blocks(), is.get().blocks());
    if (changes.isEmpty()) {
      inForm.add(path);
      return;
    }
    int room = Math.min(changes.size(), LISTED - textsListed);
    textsListed += room;
    textsLeftOut += changes.size() - room;
    texts.add(new PageChange(path, is.orElseThrow().heading(), changes.subList(0, room)));
  }

  /**
   * Pages that repeat what others tell: the print edition, relations, sizes and digests of files.
   */
  private static boolean isList(String path) {
    return path.endsWith("/print.html") || path.matches("(.*/)?(?:downloads|checks)\\.html");
  }

  private boolean fits(PageText text) {
    return text.blocks().size() <= MOST_BLOCKS;
  }

  private void tables(String path) throws IOException {
    Optional<CsvGrid> is = newText(path).flatMap(CsvGrid::read);
    Optional<CsvGrid> read = oldText(path).flatMap(CsvGrid::read);
    Optional<CsvGrid> was = read.flatMap(r -> is.map(r::calledAs));
    if (was.isEmpty() || is.isEmpty()) {
      findings.add(
          Finding.warning("old-table-unreadable", Place.of(old.place(path)))
              .withHint("old-table-unreadable"));
      return;
    }
    if (!was.equals(read)) {
      renamed.add(path);
    }
    String page = path.replaceFirst("csv$", "html");
    String title = newText(page).map(t -> PageText.of(t, false).heading()).orElse(path);
    List<FigureChange> changes = FigureDiff.between(page, title, was.get(), is.get());
    int room = Math.min(changes.size(), LISTED - figures.size());
    figures.addAll(changes.subList(0, room));
    figuresLeftOut += changes.size() - room;
  }

  private Optional<String> oldText(String path) throws IOException {
    return Optional.of(old.text(path)).filter(t -> t.length() <= LONGEST);
  }

  private Optional<String> newText(String path) throws IOException {
    Path file = site.resolve(path);
    return Files.size(file) > LONGEST ? Optional.empty() : Optional.of(Files.readString(file));
  }

  private static boolean page(String path) {
    return path.endsWith(".html");
  }

  private static boolean download(String path) {
    return !page(path) && !path.startsWith("assets/") && DOWNLOAD.matcher(path).matches();
  }
}
