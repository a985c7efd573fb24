package mingzhang.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Writes a snapshot in its forms: all of them or none. What is there already is never replaced by
 * something else.
 */
public final class Forms implements AutoCloseable {
  /** A file that is whole, but not yet in its place. */
  private record Part(Path path, Made made, boolean there) {}

  private final Path snapshot;
  private final Inventory inventory;
  private final Map<String, String> about;
  private final Findings findings;
  private final List<Path> begun = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

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

  /**
   * Writes the file of a form other than the folder beside its place; {@link #appear} moves it
   * there. A finding where another file has its name.
   */
  public void prepare(Form form, Path folder, String name, String shown) throws IOException {
    Path file = folder.resolve(name + form.ending());
    Files.createDirectories(folder);
    Path path = folder.resolve("." + name + form.ending() + ".part");
    begun.add(path);
    try (Contents contents = new FolderContents(snapshot)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
        write(form, name, contents, out);
      }
    }
    FileDigest digest = FileDigest.of(path);
    boolean there = Files.exists(file);
    if (there && !FileDigest.of(file).equals(digest)) {
      findings.add(
          Finding.error("archive-exists", Place.of(shown + "/" + file.getFileName()))
              .withHint("archive-exists"));
    }
    parts.add(new Part(path, new Made(form, file, digest), there));
  }

  /** Moves all that was prepared to its place. */
  public List<Made> appear() throws IOException {
    for (Part part : parts) {
      if (!part.there()) {
        Files.move(part.path(), part.made().path(), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return parts.stream().map(Part::made).toList();
  }

  /** Removes what did not appear. */
  @Override
  public void close() throws IOException {
    for (Path path : begun) {
      Files.deleteIfExists(path);
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
