package mingzhang.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which row of a published table is which of the new one: that with its key, else, of those without
 * a code below the same row, that of its name, else that with all its figures, which was renamed.
 */
final class SameRows {
  private final Map<String, String> found = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Deque<String>> named = new HashMap<>();
  private final Map<String, Deque<String>> holding = new HashMap<>();

  private SameRows() {}

  /** The old keys by the new ones; a row that is new is not among them. */
  static Map<String, String> of(
      Map<String, FigureRows.Row> before, Map<String, FigureRows.Row> after) {
    SameRows rows = new SameRows();
    after.keySet().stream().filter(before::containsKey).forEach(k -> rows.found.put(k, k));
    before.forEach(
        (key, row) -> {
          if (!after.containsKey(key) && row.place().code().isEmpty()) {
            String where = row.place().side() + "\u0002" + row.place().above() + "\u0002";
            add(rows.named, where + row.name(), key);
            row.content().ifPresent(content -> add(rows.holding, where + content, key));
          }
        });
    after.forEach(rows::look);
    return rows.found;
  }

  private static void add(Map<String, Deque<String>> keys, String of, String key) {
    keys.computeIfAbsent(of, k -> new ArrayDeque<>()).add(key);
  }

  private void look(String key, FigureRows.Row row) {
    FigureRows.Place place = row.place();
    String above = place.above().isEmpty() ? "" : found.getOrDefault(place.above(), "\u0003");
    if (found.containsKey(key) || !place.code().isEmpty()) {
      return;
    }
    String where = place.side() + "\u0002" + above + "\u0002";
    first(named, where + row.name())
        .or(() -> row.content().flatMap(content -> first(holding, where + content)))
        .ifPresent(old -> found.put(key, old));
  }

  private Optional<String> first(Map<String, Deque<String>> keys, String of) {
    Deque<String> candidates = keys.getOrDefault(of, new ArrayDeque<>());
    while (!candidates.isEmpty()) {
      String old = candidates.remove();
      if (taken.add(old)) {
        return Optional.of(old);
      }
    }
    return Optional.empty();
  }
}
