package mingzhang.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells one state of a file from another without reading it.
 *
 * @param key number of the file on its disk, another one after a rename
 */
record Stamp(boolean folder, FileTime time, long size, String key) {
  /** What is in a folder; empty where it is none. Names that begin with a dot are left out. */
  static Optional<Map<Path, Stamp>> of(Path folder) {
    List<Path> entries;
    try (Stream<Path> found = Files.list(folder)) {
      entries = found.filter(p -> !p.getFileName().toString().startsWith(".")).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return Optional.empty(); // gone; whoever reads it tells why
    }
    Map<Path, Stamp> stamps = new HashMap<>();
    entries.forEach(path -> read(path).ifPresent(stamp -> stamps.put(path, stamp)));
    return Optional.of(stamps);
  }

  /** The state of a file or folder; empty where there is none. */
  static Optional<Stamp> read(Path path) {
    try {
      BasicFileAttributes a = Files.readAttributes(path, BasicFileAttributes.class);
      String key = String.valueOf(a.fileKey());
      if (a.isDirectory()) {
        return Optional.of(new Stamp(true, FileTime.fromMillis(0), 0, key));
      }
      return Optional.of(new Stamp(false, a.lastModifiedTime(), a.size(), key));
    } catch (IOException e) {
      return Optional.empty(); // gone between listing and looking
    }
  }
}
