package mingzhang.write;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files that a build has taken so far; may be used from any thread. */
final class TakenFiles {
  /** A file as it is remembered: a digest as numbers takes a third of the memory of its digits. */
  private record Taken(long bytes, long a, long b, long c, long d) {
    static Taken of(Written file) {
      String s = file.sha256();
      return new Taken(file.bytes(), digits(s, 0), digits(s, 16), digits(s, 32), digits(s, 48));
    }

    private static long digits(String sha256, int from) {
      return HexFormat.fromHexDigitsToLong(sha256, from, from + 16);
    }

    Written written() {
      HexFormat hex = HexFormat.of();
      String sha256 =
          hex.toHexDigits(a) + hex.toHexDigits(b) + hex.toHexDigits(c) + hex.toHexDigits(d);
      return new Written(bytes, sha256);
    }
  }

  private final Map<String, Taken> taken = new ConcurrentHashMap<>();
  private final Set<String> staged = ConcurrentHashMap.newKeySet();
  private final Set<String> fixed = ConcurrentHashMap.newKeySet();

  /** Enters a file; gives what is known under its path already. */
  Optional<Written> enter(String path, Written file) {
    return Optional.ofNullable(taken.putIfAbsent(path, Taken.of(file))).map(Taken::written);
  }

  /** Notes that the new content of a file waits. */
  void waits(String path) {
    staged.add(path);
  }

  /** Notes that a path takes nothing else. */
  void fix(String path) {
    fixed.add(path);
  }

  boolean isFixed(String path) {
    return fixed.contains(path);
  }

  boolean isWaiting(String path) {
    return staged.contains(path);
  }

  Optional<Written> get(String path) {
    return Optional.ofNullable(taken.get(path)).map(Taken::written);
  }

  Set<String> staged() {
    return staged;
  }

  /** All of them. */
  Manifest manifest() {
    SortedMap<String, String> digests = new TreeMap<>();
    taken.forEach((path, file) -> digests.put(path, file.written().sha256()));
    return new Manifest(digests);
  }

  /** What a commit has done that removed some files. */
  WriteSummary summary(int removed) {
    long bytes = taken.values().stream().mapToLong(Taken::bytes).sum();
    return new WriteSummary(staged.size(), taken.size() - staged.size(), removed, bytes);
  }
}
