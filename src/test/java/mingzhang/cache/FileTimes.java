package mingzhang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When files of a site or a cache were written last, but for the lock.
 *
 * @param of by path from the folder of the content
 */
record FileTimes(Map<String, FileTime> of) {
  static FileTimes below(Path folder, String name) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.contains("/.mingzhang/")) {
          times.put(path, Files.getLastModifiedTime(file));
        }
      }
    }
    return new FileTimes(times);
  }

  /** The disclosures that have a share in the cache. */
  List<String> shares() {
    return shares(of.keySet());
  }

  /** The disclosures whose share was made after these times. */
  List<String> sharesSince(FileTimes before) {
    Map<String, FileTime> made = new TreeMap<>(of);
    made.entrySet().removeAll(before.of.entrySet());
    return shares(made.keySet());
  }

  private static List<String> shares(Set<String> paths) {
    return paths.stream()
        .filter(path -> path.contains("/shares/"))
        .map(path -> path.replaceAll(".*/", ""))
        .sorted()
        .toList();
  }
}
