package mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * Lets only a site through that is finished, untouched, and what the content gives today.
 *
 * @param site the finished site
 * @param shown how the user calls it
 * @param findings receives what speaks against it
 */
public record Gate(Path site, String shown, Findings findings) {
  private static final List<String> DRAFTS = List.of("not-published", "page-draft");

  /** The manifest of the site, if each file is as the build wrote it. */
  public Optional<Manifest> whole() throws IOException {
    Optional<Manifest> manifest = Files.isDirectory(site) ? Manifest.in(site) : Optional.empty();
    if (manifest.isEmpty()) {
      findings.add(
          Finding.error("publish-incomplete", Place.of(shown)).withHint("publish-incomplete"));
      return Optional.empty();
    }
    List<String> edited = manifest.get().differences(site);
    for (String path : edited) {
      findings.add(
          Finding.error("publish-edited", Place.of(shown + "/" + path)).withHint("publish-edited"));
    }
    return manifest.filter(m -> edited.isEmpty());
  }

  /** Reports the first file in which the site is not what a build gives now. */
  public void current(Manifest built, Manifest now) {
    TreeSet<String> paths = new TreeSet<>(built.digests().keySet());
    paths.addAll(now.digests().keySet());
    List<String> differing = new ArrayList<>(paths);
    differing.removeIf(p -> Objects.equals(built.digests().get(p), now.digests().get(p)));
    if (!differing.isEmpty()) {
      findings.add(
          Finding.error(
                  "publish-outdated", Place.of(shown + "/" + differing.get(0)), differing.size())
              .withHint("publish-outdated"));
    }
  }

  /** Reports every page and disclosure that is still a draft. */
  public void noDrafts(List<Finding> found) {
    found.stream()
        .filter(f -> DRAFTS.contains(f.id()))
        .forEach(
            f -> findings.add(Finding.error("publish-draft", f.place()).withHint("publish-draft")));
  }
}
