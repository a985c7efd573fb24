package mingzhang.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files below some folders have changed, come or gone.
 *
 * <p>The system's events say only where to look: the folder is then listed and compared with what
 * it was, so that files renamed into place, changed many at once, in new folders or in folders that
 * take the place of others are all seen. Names that begin with a dot are left alone.
 */
final class Watch implements AutoCloseable {
  /** What follows within so many milliseconds belongs to the same change. */
  private static final long TOGETHER = 20;

  /** A stream of changes that does not end is told after so many milliseconds. */
  private static final long AT_MOST = 500;

  private final List<Path> roots;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Map<Path, Map<Path, Stamp>> known = new HashMap<>();
  private final Map<Path, Stamp> rootsSeen = new HashMap<>();

  /** Watches folders; one that does not exist is seen when it comes. */
  Watch(List<Path> roots) throws IOException {
    this.roots = roots;
    this.service = FileSystems.getDefault().newWatchService();
    lookAgain();
  }

  /** Waits for a change; empty where the watch was closed. No file at all means: look at all. */
  Optional<Set<Path>> next() throws InterruptedException {
    try {
      while (true) {
        Optional<Set<Path>> changed = changed(first());
        if (changed.isPresent()) {
          return changed;
        }
      }
    } catch (ClosedWatchServiceException e) {
      return Optional.empty();
    }
  }

  /**
   * The first folders that something happened in; a folder to watch may also have come, gone or
   * been replaced, which no event tells.
   */
  private Set<Path> first() throws InterruptedException {
    WatchKey key = service.poll(1, TimeUnit.SECONDS);
    Set<Path> dirty = new HashSet<>();
    if (key == null) {
      roots.stream().filter(this::isAnother).forEach(dirty::add);
      return dirty;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(AT_MOST);
    while (key != null) {
      note(key, dirty);
      key = System.nanoTime() > end ? null : service.poll(TOGETHER, TimeUnit.MILLISECONDS);
    }
    return dirty;
  }

  private void note(WatchKey key, Set<Path> dirty) {
    Path folder = folders.get(key);
    boolean lost = key.pollEvents().stream().anyMatch(e -> e.kind() == OVERFLOW);
    if (lost) {
      dirty.addAll(known.keySet());
      dirty.addAll(roots);
    } else if (folder != null) {
      dirty.add(folder);
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private Optional<Set<Path>> changed(Set<Path> dirty) {
    Set<Path> changed = new TreeSet<>();
    dirty.forEach(folder -> look(folder, changed));
    return changed.isEmpty() ? Optional.empty() : Optional.of(changed);
  }

  private void lookAgain() {
    roots.forEach(r -> look(r, new HashSet<>()));
  }

  private boolean isAnother(Path root) {
    return !Stamp.read(root).equals(Optional.ofNullable(rootsSeen.get(root)));
  }

  /** Compares a folder with what it was, new folders in it as a whole. */
  private void look(Path folder, Set<Path> changed) {
    if (roots.contains(folder) && isAnother(folder)) {
      forget(folder, changed);
      rootsSeen.remove(folder);
      Stamp.read(folder).ifPresent(stamp -> rootsSeen.put(folder, stamp));
    }
    Map<Path, Stamp> before = known.getOrDefault(folder, Map.of());
    boolean watched = known.containsKey(folder) && folders.containsValue(folder);
    if (!watched && Files.isDirectory(folder) && !register(folder)) {
      return;
    }
    Optional<Map<Path, Stamp>> now = Stamp.of(folder);
    if (now.isEmpty()) {
      forget(folder, changed);
      return;
    }
    known.put(folder, now.get());
    now.get()
        .forEach(
            (path, stamp) -> {
              if (stamp.folder()) {
                if (!stamp.equals(before.get(path))) {
                  forget(path, changed); // another folder may stand under the name
                }
                if (!known.containsKey(path)) {
                  look(path, changed);
                }
              } else if (!stamp.equals(before.get(path))) {
                changed.add(path);
              }
            });
    before.forEach(
        (path, stamp) -> {
          if (!now.get().containsKey(path)) {
            changed.add(path);
            forget(path, changed);
          }
        });
  }

  private boolean register(Path folder) {
    try {
      folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
      return true;
    } catch (IOException e) {
      return false; // it has gone since, which its parent tells
    }
  }

  private void forget(Path folder, Set<Path> changed) {
    Map<Path, Stamp> gone = known.remove(folder);
    folders.values().removeIf(folder::equals);
    if (gone != null) {
      gone.keySet()
          .forEach(
              path -> {
                changed.add(path);
                forget(path, changed);
              });
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
