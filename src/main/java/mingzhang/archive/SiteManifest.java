package mingzhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/** The manifest beside a snapshot in a folder, which {@code sha256sum -c} reads. */
final class SiteManifest {
  /** Its name. */
  static final String FILE = Manifest.FILE;

  private final Contents contents;
  private final String shown;
  private final Findings findings;

  SiteManifest(Contents contents, String shown, Findings findings) {
    this.contents = contents;
    this.shown = shown;
    this.findings = findings;
  }

  /** Tells if it is missing, or says something else of files that nothing was found about. */
  void run(Set<String> objected) throws IOException {
    Place place = Place.of(shown + FILE);
    if (!contents.paths().contains(FILE)) {
      findings.add(Finding.error("archive-missing", place).withHint("archive-restore"));
      return;
    }
    Set<String> lines = new TreeSet<>();
    for (String path : contents.paths()) {
      if (!path.equals(FILE) && !objected.contains(path)) {
        lines.add(Sha256.of(contents.bytes(path)) + "  " + path);
      }
    }
    byte[] bytes = contents.bytes(FILE);
    List<String> told = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    Set<String> others = new TreeSet<>(told);
    others.remove("");
    others.removeAll(lines);
    others.removeIf(line -> objected.stream().anyMatch(path -> line.endsWith("  " + path)));
    if (!others.isEmpty() || !told.containsAll(lines) || !told.get(told.size() - 1).isEmpty()) {
      findings.add(Finding.error("archive-damaged", place).withHint("archive-restore"));
    }
  }
}
