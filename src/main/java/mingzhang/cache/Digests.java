package mingzhang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.model.Sha256;

/**
 * Digests of source files: a file that looks as it did when it was read is not read again.
 *
 * <p>A file system tells time in steps of up to two seconds. A file that was modified so shortly
 * before it was read may be modified again and look the same; it is read again next time (the
 * racily clean files of Git). A file that may not be read any more looks the same, too.
 */
final class Digests {
  /** The longest step of a file system's clock (FAT), in nanoseconds. */
  private static final long STEP = 2_000_000_000L;

  private record Known(Stamp stamp, String sha256) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** The digest of a file. */
  String of(String name, Sources.Source source) throws IOException {
    Known before = known.get(name);
    if (before != null
        && before.stamp().equals(source.stamp())
        && Files.isReadable(source.path())) {
      return before.sha256();
    }
    String sha256 = Sha256.of(source.path());
    known.put(name, new Known(source.stamp(), sha256));
    return sha256;
  }

  /** Reads what {@link #text} wrote; nothing of it is believed if a line has another form. */
  static Digests parse(String text) {
    Digests digests = new Digests();
    return text.lines().allMatch(digests::take) ? digests : new Digests();
  }

  private boolean take(String line) {
    String[] part = line.split(" ", 4);
    Optional<Stamp> stamp = part.length == 4 ? Stamp.parse(part[0], part[1]) : Optional.empty();
    stamp.ifPresent(s -> known.put(part[3], new Known(s, part[2])));
    return stamp.isPresent();
  }

  /**
   * Those worth to be remembered, a line each: size, time, digest, name.
   *
   * @param names files that there are
   * @param now what the clock of the file system says
   */
  String text(Iterable<String> names, long now) {
    StringBuilder text = new StringBuilder();
    Map<String, Known> sorted = new TreeMap<>();
    names.forEach(n -> Optional.ofNullable(known.get(n)).ifPresent(k -> sorted.put(n, k)));
    sorted.forEach(
        (name, k) -> {
          if (k.stamp().modified() < now - STEP) {
            text.append(k.stamp()).append(' ').append(k.sha256()).append(' ').append(name);
            text.append('\n');
          }
        });
    return text.toString();
  }
}
