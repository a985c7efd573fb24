package mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import mingzhang.archive.Contents;
import mingzhang.archive.FolderContents;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Manifest;
import mingzhang.write.OutputFolder;

/** A snapshot as a plain folder, written whole or not at all and never replaced by another. */
final class SnapshotFolder {
  private final Path folder;
  private final String shown;
  private final Findings findings;

  SnapshotFolder(Path folder, String shown, Findings findings) {
    this.folder = folder;
    this.shown = shown;
    this.findings = findings;
  }

  /** Writes it as a copy of another folder. */
  void write(Path frozen, Collection<Path> sources) throws IOException {
    Optional<Manifest> former = Files.isDirectory(folder) ? Manifest.in(folder) : Optional.empty();
    try (Contents contents = new FolderContents(frozen)) {
      if (former.isPresent()
          && !(former.get().differences(frozen).isEmpty()
              && former.get().digests().keySet().equals(contents.paths()))) {
        findings.add(Finding.error("archive-exists", Place.of(shown)).withHint("archive-exists"));
        return;
      }
      try (OutputFolder out = OutputFolder.open(folder, sources, findings)) {
        for (String path : contents.paths()) {
          out.copy(path, frozen.resolve(path));
        }
        var unused = out.commit();
      }
    }
  }
}
