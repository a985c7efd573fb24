package mingzhang.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Proves that a snapshot is what it was when it was made, whatever its form, and names every file
 * that is not.
 */
public final class Verification {
  private final Path file;
  private final String shown;
  private final Findings findings;

  private Verification(Path file, String shown, Findings findings) {
    this.file = file;
    this.shown = shown;
    this.findings = findings;
  }

  /**
   * Verifies a folder or a file.
   *
   * @param shown how the user calls it
   * @param findings receives what is damaged, missing, added or renamed
   * @return the inventory, if it is sound
   */
  public static Optional<Inventory> run(Path file, String shown, Findings findings) {
    Verification verification = new Verification(file, shown, findings);
    try {
      if (Files.isDirectory(file)) {
        boolean bag = Files.isRegularFile(file.resolve("bagit.txt"));
        return bag ? verification.unpacked() : verification.folder();
      }
      if (!Files.isRegularFile(file)) {
        findings.add(Finding.error("archive-not-found", Place.of(shown)));
        return Optional.empty();
      }
      Optional<Form> form = Form.ofFile(String.valueOf(file.getFileName()));
      if (form.isEmpty()) {
        findings.add(
            Finding.error("archive-form", Place.of(shown))
                .withHint("there-are", String.join(", ", Form.words())));
        return Optional.empty();
      }
      return switch (form.get()) {
        case BAGIT -> verification.bag();
        case WACZ -> verification.wacz();
        default -> verification.warc(file, shown);
      };
    } catch (EOFException e) {
      return verification.cutShort();
    } catch (IOException | IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage()).replace(file + "", shown);
      findings.add(
          Finding.error("archive-unreadable", Place.of(shown), reason).withHint("archive-restore"));
      return Optional.empty();
    }
  }

  private Optional<Inventory> cutShort() {
    findings.add(Finding.error("archive-cut-short", Place.of(shown)).withHint("archive-restore"));
    return Optional.empty();
  }

  private Optional<Inventory> folder() throws IOException {
    try (Contents contents = FolderContents.whole(file)) {
      ContentsCheck check = new ContentsCheck(contents, shown + "/", findings);
      check.run(Set.of(SiteManifest.FILE));
      new SiteManifest(contents, shown + "/", findings).run(check.objected());
      return check.inventory();
    }
  }

  private Optional<Inventory> bag() throws IOException {
    String name = ZipContents.top(file);
    try (Contents bag = new ZipContents(file, name);
        Contents payload = new ZipContents(file, name + "data/")) {
      Optional<Inventory> inventory = bag(bag, payload, "!");
      inventory.ifPresent(this::frame);
      return inventory;
    }
  }

  /** A bag whose zip somebody has unpacked. */
  private Optional<Inventory> unpacked() throws IOException {
    Path data = file.resolve("data");
    try (Contents bag = FolderContents.whole(file);
        Contents payload = FolderContents.whole(data)) {
      return bag(bag, payload, "/");
    }
  }

  private Optional<Inventory> bag(Contents bag, Contents payload, String inside)
      throws IOException {
    ContentsCheck check = new ContentsCheck(payload, shown + inside + "data/", findings);
    check.run(Set.of());
    Set<String> objected =
        check.objected().stream().map(p -> "data/" + p).collect(Collectors.toSet());
    new BagCheck(bag, shown + inside, findings).run(objected);
    return check.inventory();
  }

  private Optional<Inventory> warc(Path warc, String name) throws IOException {
    try (WarcContents contents = new WarcContents(warc)) {
      ContentsCheck check = new ContentsCheck(contents, name + "!", findings);
      check.run(Set.of());
      if (check.inventory().isPresent() && check.objected().isEmpty()) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(warc))) {
          ComparingStream compared = new ComparingStream(in);
          Warc.write(compared, contents, check.inventory().get());
          if (compared.difference() >= 0) {
            String record = contents.at(compared.difference());
            findings.add(
                Finding.error(
                        "archive-record", Place.of(name + "!" + record), compared.difference())
                    .withHint("archive-restore"));
          }
        }
      }
      return check.inventory();
    }
  }

  private Optional<Inventory> wacz() throws IOException {
    Path folder = Files.createTempDirectory("mingzhang");
    Path warc = folder.resolve("data.warc"); // as messages of the reader call it
    try (ZipContents zip = new ZipContents(file, "")) {
      if (!zip.paths().contains(Wacz.WARC)) {
        findings.add(
            Finding.error("archive-missing", Place.of(shown + "!" + Wacz.WARC))
                .withHint("archive-restore"));
        return Optional.empty();
      }
      try (InputStream in = zip.open(Wacz.WARC)) {
        Files.copy(in, warc);
      }
      Optional<Inventory> inventory = warc(warc, shown + "!" + Wacz.WARC);
      if (inventory.isPresent()) {
        parts(zip, warc, inventory.get());
        frame(inventory.get());
      }
      return inventory;
    } finally {
      Files.deleteIfExists(warc);
      Files.delete(folder);
    }
  }

  /** Everything in a WACZ but the WARC follows from it. */
  private void parts(Contents zip, Path warc, Inventory inventory) throws IOException {
    List<Warc.Position> positions;
    try (Contents contents = new WarcContents(warc)) {
      positions = Warc.write(OutputStream.nullOutputStream(), contents, inventory);
    }
    Map<String, byte[]> parts = Wacz.parts(FileDigest.of(warc), positions, inventory);
    Set<String> added = new TreeSet<>(zip.paths());
    added.removeAll(parts.keySet());
    added.remove(Wacz.WARC);
    added.forEach(p -> findings.add(Finding.error("archive-added", Place.of(shown + "!" + p))));
    if (findings.hasErrors()) {
      return;
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Place place = Place.of(shown + "!" + part.getKey());
      if (!zip.paths().contains(part.getKey())) {
        findings.add(Finding.error("archive-missing", place).withHint("archive-restore"));
      } else if (!Arrays.equals(zip.bytes(part.getKey()), part.getValue())) {
        findings.add(Finding.error("archive-damaged", place).withHint("archive-restore"));
      }
    }
  }

  /** Looks at what a zip has around its files, if nothing else was found. */
  private void frame(Inventory inventory) {
    if (findings.hasErrors()) {
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ComparingStream compared = new ComparingStream(in);
      try (StoredZip same =
          new StoredZip(compared, LocalDate.parse(inventory.header().archived()))) {
        for (ZipEntry entry : zip.stream().toList()) {
          try (InputStream bytes = zip.getInputStream(entry)) {
            same.add(entry.getName(), bytes.readAllBytes());
          }
        }
      }
      if (compared.difference() >= 0) {
        findings.add(
            Finding.error("archive-frame", Place.of(shown), compared.difference())
                .withHint("archive-restore"));
      }
    } catch (IOException e) {
      findings.add(
          Finding.error("archive-unreadable", Place.of(shown), String.valueOf(e.getMessage()))
              .withHint("archive-restore"));
    }
  }
}
