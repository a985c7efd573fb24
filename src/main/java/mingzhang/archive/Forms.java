package mingzhang.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Writes a snapshot in its forms; what is there already is never replaced by something else. */
public final class Forms {
  private final Path snapshot;
  private final Inventory inventory;
  private final Map<String, String> about;
  private final Findings findings;

  /**
   * Forms of a snapshot.
   *
   * @param snapshot its folder
   * @param about lines of a bag's {@code bag-info.txt}
   */
  public Forms(Path snapshot, Inventory inventory, Map<String, String> about, Findings findings) {
    this.snapshot = snapshot;
    this.inventory = inventory;
    this.about = about;
    this.findings = findings;
  }

  /** Writes a file of a form other than the folder. */
  public Made write(Form form, Path folder, String name, String shown) throws IOException {
    Path file = folder.resolve(name + form.ending());
    Files.createDirectories(folder);
    Path part = folder.resolve("." + name + form.ending() + ".part");
    try (Contents contents = new FolderContents(snapshot)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(form, name, contents, out);
      }
      FileDigest digest = FileDigest.of(part);
      if (!Files.exists(file)) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } else if (!FileDigest.of(file).equals(digest)) {
        findings.add(
            Finding.error("archive-exists", Place.of(shown + "/" + file.getFileName()))
                .withHint("archive-exists"));
      }
      return new Made(form, file, digest);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void write(Form form, String name, Contents contents, OutputStream out)
      throws IOException {
    switch (form) {
      case BAGIT -> Bag.write(out, name, contents, inventory, about);
      case WARC -> Warc.write(out, contents, inventory);
      case WACZ -> wacz(contents, out);
      case FOLDER -> throw new IllegalArgumentException(form.word());
    }
  }

  private void wacz(Contents contents, OutputStream out) throws IOException {
    Path warc = Files.createTempFile("mingzhang", ".warc");
    try {
      List<Warc.Position> positions;
      try (OutputStream records = new BufferedOutputStream(Files.newOutputStream(warc))) {
        positions = Warc.write(records, contents, inventory);
      }
      Wacz.write(out, warc, positions, inventory);
    } finally {
      Files.delete(warc);
    }
  }
}
