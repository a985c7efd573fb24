package mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * What a publication has to do on a host.
 *
 * @param next all files of the edition
 * @param before what is known of the host
 * @param added files to send that the host does not have yet, in order
 * @param changed files to send that replace others, in order
 * @param removed files of former publications that the edition no longer has
 */
record Plan(
    Manifest next,
    HostState before,
    List<String> added,
    List<String> changed,
    SortedSet<String> removed) {
  /** Whether the host has the whole edition already and knows it. */
  boolean isNeedless() {
    return added.isEmpty()
        && changed.isEmpty()
        && removed.isEmpty()
        && !before.unfinished()
        && before.manifest().filter(next::equals).isPresent();
  }

  /** How many files change; at least one where a switch has to be ended. */
  int changes() {
    return isNeedless() ? 0 : Math.max(1, sent().size() + removed.size());
  }

  /** All files to send: those that nothing refers to yet first. */
  List<String> sent() {
    List<String> all = new ArrayList<>(added);
    all.addAll(changed);
    return all;
  }

  /** What is owned once the switch has begun; digests that it changes are uncertain. */
  Manifest owned() {
    SortedMap<String, String> owned = new TreeMap<>(before.owned());
    next.digests()
        .forEach(
            (path, digest) ->
                owned.merge(path, digest, (a, b) -> a.equals(b) ? a : HostState.UNCERTAIN));
    sent().forEach(path -> owned.put(path, HostState.UNCERTAIN));
    removed.forEach(path -> owned.put(path, HostState.UNCERTAIN));
    return new Manifest(owned);
  }

  /**
   * Compares an edition with a host; nothing is changed there.
   *
   * @throws Refusal if something that no publication has written stands in the way
   */
  static Plan of(Manifest next, HostState before, Host host) throws IOException {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    SortedSet<String> removed = new TreeSet<>(before.owned().keySet());
    removed.removeAll(next.digests().keySet());
    Folders folders = new Folders(host, removed);
    for (Map.Entry<String, String> file : next.digests().entrySet()) {
      String path = file.getKey();
      String known = before.owned().get(path);
      if (file.getValue().equals(known)) {
        continue;
      }
      Host.Kind kind = folders.isThere(parent(path)) ? host.kind(path) : Host.Kind.ABSENT;
      switch (kind) {
        case ABSENT -> added.add(path);
        case FILE -> {
          boolean certain = known != null && !known.equals(HostState.UNCERTAIN);
          if (certain || !digest(host, path).equals(file.getValue())) {
            if (known == null) {
              throw blocked(host, path);
            }
            changed.add(path);
          }
        }
        case FOLDER -> {
          folders.mustVanish(path);
          added.add(path);
        }
        default -> throw blocked(host, path);
      }
    }
    added.sort(Order.OF_PATHS);
    changed.sort(Order.OF_PATHS);
    return new Plan(next, before, List.copyOf(added), List.copyOf(changed), removed);
  }

  /** The folder of a path; empty for the outermost. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The digest of a file as the host gives it back. */
  static String digest(Host host, String path) throws IOException {
    try (InputStream in = host.read(path)) {
      return Sha256.of(in);
    }
  }

  private static Refusal blocked(Host host, String path) {
    return new Refusal(
        Finding.error("publish-blocked", Place.of(host.shown(path))).withHint("publish-blocked"));
  }

  /** Looks at each folder of the host once. */
  private record Folders(Host host, SortedSet<String> removed, Map<String, Boolean> seen) {
    Folders(Host host, SortedSet<String> removed) {
      this(host, removed, new TreeMap<>());
    }

    /** Whether a folder exists; one that cannot be made is refused. */
    boolean isThere(String folder) throws IOException {
      if (folder.isEmpty()) {
        return true;
      }
      Boolean known = seen.get(folder);
      if (known == null) {
        known = isThere(parent(folder)) && isFolder(folder);
        seen.put(folder, known);
      }
      return known;
    }

    private boolean isFolder(String folder) throws IOException {
      Host.Kind kind = host.kind(folder);
      boolean vanishes = kind == Host.Kind.FILE && removed.contains(folder);
      if (kind == Host.Kind.OTHER || (kind == Host.Kind.FILE && !vanishes)) {
        throw blocked(host, folder);
      }
      return kind == Host.Kind.FOLDER;
    }

    /** Refuses a folder in which anything is left when the files to remove are gone. */
    void mustVanish(String folder) throws IOException {
      Set<String> left = new HashSet<>(host.names(folder));
      for (String name : left) {
        String path = folder + "/" + name;
        if (host.kind(path) == Host.Kind.FOLDER) {
          mustVanish(path);
        } else if (!removed.contains(path)) {
          throw blocked(host, folder);
        }
      }
    }
  }
}
