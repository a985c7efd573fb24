package mingzhang.cache;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mingzhang.read.Announced;

/** The beginnings of disclosures, by the digests of their files. */
final class Beginnings {
  /** What is kept of them. */
  record Known(Map<String, Announced> of) {}

  private final Map<String, Announced> before;
  private final Map<String, Announced> now = new ConcurrentHashMap<>();

  Beginnings(Known before) {
    this.before = before.of();
  }

  /** The beginning of a disclosure, read only if no file of this digest has been read. */
  Optional<Announced> get(String digest, Supplier<Optional<Announced>> read) {
    Announced known = before.get(digest);
    Optional<Announced> found = known == null ? read.get() : Optional.of(known);
    found.ifPresent(f -> now.put(digest, f));
    return found;
  }

  /** Those that were asked for. */
  Known known() {
    return new Known(now);
  }
}
