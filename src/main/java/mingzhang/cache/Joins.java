package mingzhang.cache;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.write.Written;

/** Which files of a site were joined of which others. */
final class Joins {
  /**
   * A joined file.
   *
   * @param key digest of its parts
   */
  record Join(String key, Written file) {}

  /** What is kept of them, by path. */
  record Known(Map<String, Join> of) {}

  private final Map<String, Join> before;
  private final Map<String, Join> now = new ConcurrentHashMap<>();

  Joins(Known before) {
    this.before = before.of();
  }

  /** The file that was joined under a path of parts with this key. */
  Optional<Written> get(String path, String key) {
    return Optional.ofNullable(before.get(path)).filter(j -> j.key().equals(key)).map(Join::file);
  }

  void put(String path, String key, Written file) {
    now.put(path, new Join(key, file));
  }

  /** Those of this build. */
  Known known() {
    return new Known(now);
  }
}
