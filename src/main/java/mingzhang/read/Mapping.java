package mingzhang.read;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Place;

/**
 * Keys and their values in the order written; no key comes twice.
 *
 * @param entries the keys and values
 * @param place where its first key or its brace stands; the whole file if nothing is written
 */
public record Mapping(List<Entry> entries, Place place) implements Node {
  /**
   * A key and its value.
   *
   * @param key the key as text
   * @param keyPlace where the key stands
   * @param value what is written for it
   */
  public record Entry(String key, Place keyPlace, Node value) {}

  /** The entry of a key. */
  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The value of a key. */
  public Optional<Node> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** The keys in the order written. */
  public List<String> keys() {
    return entries.stream().map(Entry::key).toList();
  }
}
