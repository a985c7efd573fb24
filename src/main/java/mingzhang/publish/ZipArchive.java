package mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * A whole site in one zip archive, with its manifest as the last entry.
 *
 * <p>Entries are in the order in which files become public, their time is 1980-01-01: the same site
 * gives the same archive. It is written beside and renamed when it has been read back whole.
 */
final class ZipArchive {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path file;
  private final String shown;

  /** The archive that a target names. */
  ZipArchive(Path file, String shown) {
    this.file = file;
    this.shown = shown;
  }

  /**
   * What is in the archive; empty if there is none.
   *
   * @throws Refusal if there is another file in its place
   */
  Optional<Manifest> manifest() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Contents contents = read(file);
      if (contents.listed().isEmpty()) {
        throw blocked();
      }
      return contents.listed().filter(m -> m.digests().equals(contents.digests()));
    } catch (ZipException e) {
      throw blocked();
    }
  }

  /**
   * Writes it anew.
   *
   * @param takeOver even if somebody else seems to be writing it
   */
  void write(Edition edition, Publisher by, boolean takeOver) throws IOException {
    try (Host folder = FolderHost.open(folder(), shown, false);
        TargetLock lock = TargetLock.take(folder, file.getFileName() + ".lock", by, takeOver)) {
      write(edition, lock);
    } catch (IOException e) {
      throw DiskTrouble.explained(shown, folder(), e);
    }
  }

  private void write(Edition edition, TargetLock lock) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      // On a full disk a zip stream fails to close what it writes to.
      try (OutputStream bytes = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(bytes)) {
        List<String> paths = new ArrayList<>(edition.manifest().digests().keySet());
        paths.sort(Order.OF_PATHS);
        for (String path : paths) {
          begin(zip, path);
          try (InputStream in = edition.open(path)) {
            in.transferTo(zip);
          }
        }
        begin(zip, Manifest.FILE);
        zip.write(edition.manifest().text().getBytes(StandardCharsets.UTF_8));
      }
      Contents contents = read(part);
      if (!contents.listed().equals(Optional.of(edition.manifest()))
          || !contents.digests().equals(edition.manifest().digests())) {
        throw new Refusal(
            Finding.error("publish-damaged", Place.of(shown)).withHint("publish-damaged"));
      }
      lock.mustHold();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      removePart(part, e);
      throw e;
    }
  }

  private static void begin(ZipOutputStream zip, String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
  }

  private static void removePart(Path part, IOException because) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private record Contents(Optional<Manifest> listed, SortedMap<String, String> digests) {}

  private static Contents read(Path file) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    Optional<Manifest> listed = Optional.empty();
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(Manifest.FILE)) {
          listed = Manifest.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } else {
          digests.put(entry.getName(), digest(zip));
        }
      }
    } catch (NoSuchFileException e) {
      return new Contents(Optional.empty(), digests);
    }
    return new Contents(listed, digests);
  }

  private static String digest(InputStream in) throws IOException {
    var digest = Sha256.start();
    try (OutputStream sink =
        new java.security.DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(sink);
    }
    return Sha256.hex(digest.digest());
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private Refusal blocked() {
    return new Refusal(
        Finding.error("publish-blocked", Place.of(shown)).withHint("publish-blocked"));
  }

  /** The files in which an archive and an edition differ. */
  static List<String> differences(Manifest before, Manifest next) {
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, String> file : next.digests().entrySet()) {
      if (!file.getValue().equals(before.digests().get(file.getKey()))) {
        differing.add(file.getKey());
      }
    }
    return differing;
  }
}
