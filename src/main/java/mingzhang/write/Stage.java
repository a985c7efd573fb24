package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The hidden folder where new and changed files wait for the end of the build. */
final class Stage {
  private final Layout layout;
  private final Disk disk;

  /** The stage of an output folder. */
  Stage(Layout layout, Disk disk) {
    this.layout = layout;
    this.disk = disk;
  }

  /** Whether the public file is an ordinary file of exactly these bytes. */
  boolean isPublic(String path, byte[] bytes) throws IOException {
    Path file = layout.target(path);
    return isOrdinary(file, bytes.length) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Whether the public file is an ordinary file with the content of another file. */
  boolean isPublic(String path, Path source) throws IOException {
    Path file = layout.target(path);
    return isOrdinary(file, Files.size(source)) && Files.mismatch(source, file) < 0;
  }

  /** Lets the new content of a file wait. */
  void add(String path, byte[] bytes) throws IOException {
    disk.write(layout.staged(path), bytes);
  }

  /** Lets a copy of a file wait, and gives its digest. */
  String add(String path, Path source) throws IOException {
    return disk.copy(source, layout.staged(path));
  }

  /** Lets a file wait that is written piece by piece. */
  Written add(String path, Written.Body body) throws IOException {
    return disk.write(layout.staged(path), body);
  }

  /** Makes it, empty. */
  void prepare() throws IOException {
    clear();
    disk.makeFolder(layout.stage());
  }

  /** The names of all that waits. */
  Set<String> names() throws IOException {
    if (!Files.isDirectory(layout.stage())) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(layout.stage())) {
      Set<String> names = new HashSet<>();
      files.forEach(f -> names.add(f.getFileName().toString()));
      return names;
    }
  }

  /** Removes it with all that waits, and files whose writing was cut short. */
  void clear() throws IOException {
    for (String name : names()) {
      disk.remove(layout.stage().resolve(name));
    }
    disk.removeEmpty(layout.stage(), layout.hidden());
    for (Path whole : List.of(layout.journal(), layout.owned())) {
      disk.remove(Disk.part(whole));
    }
  }

  private static boolean isOrdinary(Path file, long size) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
  }
}
