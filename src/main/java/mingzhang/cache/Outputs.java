package mingzhang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** How the files of a site looked when a build had written them. */
final class Outputs {
  private final Map<String, Stamp> stamps;

  private Outputs(Map<String, Stamp> stamps) {
    this.stamps = stamps;
  }

  /** Looks at some files of a site. */
  static Outputs of(Path site, Iterable<String> paths) throws IOException {
    Map<String, Stamp> stamps = new ConcurrentSkipListMap<>();
    for (String path : paths) {
      look(site.resolve(path)).ifPresent(stamp -> stamps.put(path, stamp));
    }
    return new Outputs(stamps);
  }

  /** Whether a file looks as it did. */
  boolean stands(String path, Path file) {
    Stamp stamp = stamps.get(path);
    return stamp != null && Optional.of(stamp).equals(look(file));
  }

  /** Whether all files of a site look as they did. */
  boolean stand(Path site) {
    return !stamps.isEmpty()
        && stamps.entrySet().parallelStream()
            .allMatch(e -> Optional.of(e.getValue()).equals(look(site.resolve(e.getKey()))));
  }

  /** A line for each: size, time, path. */
  String text() {
    StringBuilder text = new StringBuilder();
    stamps.forEach((path, stamp) -> text.append(stamp).append(' ').append(path).append('\n'));
    return text.toString();
  }

  /** Reads what {@link #text} wrote; nothing of it is believed if a line has another form. */
  static Outputs parse(String text) {
    Map<String, Stamp> stamps = new ConcurrentHashMap<>();
    boolean whole =
        text.lines()
            .allMatch(
                line -> {
                  String[] part = line.split(" ", 3);
                  Optional<Stamp> stamp =
                      part.length == 3 ? Stamp.parse(part[0], part[1]) : Optional.empty();
                  stamp.ifPresent(s -> stamps.put(part[2], s));
                  return stamp.isPresent();
                });
    return new Outputs(whole ? stamps : Map.of());
  }

  private static Optional<Stamp> look(Path file) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile() ? Optional.of(Stamp.of(found)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // what cannot be looked at does not look as it did
    }
  }
}
