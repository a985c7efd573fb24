package mingzhang.write;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files that a build has taken so far; may be used from any thread. */
final class Ledger {
  private final Map<String, Written> taken = new ConcurrentHashMap<>();
  private final Set<String> staged = ConcurrentHashMap.newKeySet();
  private final Set<String> fixed = ConcurrentHashMap.newKeySet();

  /** Enters a file; gives what is known under its path already. */
  Optional<Written> enter(String path, Written file) {
    return Optional.ofNullable(taken.putIfAbsent(path, file));
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
    return Optional.ofNullable(taken.get(path));
  }

  Set<String> staged() {
    return staged;
  }

  /** All of them. */
  Manifest manifest() {
    return Manifest.of(taken);
  }

  /** What a commit has done that removed some files. */
  WriteSummary summary(int removed) {
    long bytes = taken.values().stream().mapToLong(Written::bytes).sum();
    return new WriteSummary(staged.size(), taken.size() - staged.size(), removed, bytes);
  }
}
