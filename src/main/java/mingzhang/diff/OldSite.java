package mingzhang.diff;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipException;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * The site that is online: a folder, a zip archive of it, or an archived snapshot.
 *
 * <p>The site itself may lie in one folder further down, as archives have it. Where it has a
 * manifest, only the files listed there belong to it: other files on the host are nobody's business
 * here. Where it has none, every file counts.
 */
final class OldSite implements AutoCloseable {
  private final SiteFiles files;
  private final String shown;
  private final String prefix;
  private final Optional<Manifest> manifest;
  private final NavigableSet<String> paths = new TreeSet<>();

  private OldSite(SiteFiles files, String shown, String prefix) throws IOException {
    this.files = files;
    this.shown = shown;
    this.prefix = prefix;
    this.manifest =
        files.paths().contains(prefix + Manifest.FILE)
            ? Manifest.parse(text(Manifest.FILE))
            : Optional.empty();
    files.paths().stream()
        .filter(f -> f.startsWith(prefix))
        .map(f -> f.substring(prefix.length()))
        .filter(f -> manifest.map(m -> m.digests().containsKey(f)).orElse(!f.equals(Manifest.FILE)))
        .forEach(paths::add);
  }

  /** Opens it; what is wrong with it becomes a finding, and nothing is returned. */
  static Optional<OldSite> open(Path path, String shown, Findings findings) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      findings.add(Finding.error("old-site-missing", Place.of(shown)).withHint("old-site-missing"));
      return Optional.empty();
    }
    SiteFiles files = null;
    try {
      files = Files.isDirectory(path) ? new SiteFolder(path) : new SiteZip(path);
      Optional<String> prefix = prefix(files.paths());
      if (prefix.isPresent()) {
        OldSite site = new OldSite(files, shown, prefix.get());
        site.tellOddities(findings);
        files = null;
        return Optional.of(site);
      }
      findings.add(
          Finding.error("old-site-not-a-site", Place.of(shown)).withHint("old-site-missing"));
    } catch (IOException e) {
      findings.add(unreadable(shown, e));
    } finally {
      close(files, shown, findings);
    }
    return Optional.empty();
  }

  private static void close(
      @org.jspecify.annotations.Nullable SiteFiles files, String shown, Findings findings) {
    if (files != null) {
      try {
        files.close();
      } catch (IOException e) {
        findings.add(unreadable(shown, e));
      }
    }
  }

  /** The folder of the first page; empty where no folder, or more than one, could be it. */
  private static Optional<String> prefix(SortedSet<String> paths) {
    if (paths.contains("index.html")) {
      return Optional.of("");
    }
    List<String> homes = paths.stream().filter(p -> p.endsWith("/index.html")).toList();
    long least = homes.stream().mapToLong(OldSite::depth).min().orElse(0);
    List<String> first = homes.stream().filter(p -> depth(p) == least).toList();
    return first.size() == 1
        ? first.stream().map(p -> p.substring(0, p.length() - "index.html".length())).findFirst()
        : Optional.empty();
  }

  private static long depth(String path) {
    return path.chars().filter(c -> c == '/').count();
  }

  /** The finding for a site that could not be read to its end. */
  static Finding unreadable(String place, IOException e) {
    if (e instanceof SiteZip.Bomb) {
      return Finding.error("old-site-bomb", Place.of(place)).withHint("old-site-bomb");
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return Finding.error("old-site-damaged", Place.of(place)).withHint("old-site-damaged");
    }
    return Finding.error("old-site-unreadable", Place.of(place)).withHint("old-site-unreadable");
  }

  private void tellOddities(Findings findings) throws IOException {
    if (manifest.isEmpty()) {
      findings.add(
          Finding.warning("old-site-without-manifest", Place.of(shown))
              .withHint("old-site-without-manifest"));
    }
    if (paths.contains("index.html")) {
      String generator = PageText.generator(text("index.html"));
      if (!generator.isEmpty() && !generator.equals(mingzhang.Version.GENERATOR)) {
        findings.add(
            Finding.hint(
                "old-site-other-version", Place.of(shown), generator, mingzhang.Version.GENERATOR));
      }
    }
  }

  SortedSet<String> paths() {
    return paths;
  }

  /** Its name and the path inside, as messages show it. */
  String place(String path) {
    return shown + "!" + path;
  }

  /** The digest that its manifest says a file has; empty without a manifest. */
  Optional<String> promised(String path) {
    return manifest.map(m -> m.digests().get(path));
  }

  /** Files that its manifest lists and that are not there. */
  List<String> lost() {
    return manifest.stream()
        .flatMap(m -> m.digests().keySet().stream())
        .filter(p -> !paths.contains(p))
        .toList();
  }

  /** The digest that a file has. */
  String digest(String path) throws IOException {
    try (InputStream in = files.open(prefix + path)) {
      return Sha256.of(in);
    }
  }

  /** A file as text; at most {@link Comparison#LONGEST} bytes of it and one more. */
  String text(String path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int limit = path.equals(Manifest.FILE) ? Integer.MAX_VALUE - 8 : Comparison.LONGEST + 1;
    try (InputStream in = files.open(prefix + path)) {
      bytes.writeBytes(in.readNBytes(limit));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
