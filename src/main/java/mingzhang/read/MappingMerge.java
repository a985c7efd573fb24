package mingzhang.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays one standard over the one it extends: mappings are merged key by key, lists of mappings with
 * an {@code id} (or {@code term}, {@code code}) item by item, everything else is replaced.
 */
final class MappingMerge {
  private static final List<String> IDS = List.of("id", "term", "code");

  private MappingMerge() {}

  static Mapping over(Mapping base, Mapping above) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(e -> entries.put(e.key(), e));
    for (Mapping.Entry entry : above.entries()) {
      Mapping.Entry under = entries.get(entry.key());
      Node value = under == null ? entry.value() : over(under.value(), entry.value());
      entries.put(entry.key(), new Mapping.Entry(entry.key(), entry.keyPlace(), value));
    }
    return new Mapping(List.copyOf(entries.values()), above.place());
  }

  private static Node over(Node base, Node above) {
    if (base instanceof Mapping b && above instanceof Mapping a) {
      return over(b, a);
    }
    if (base instanceof Sequence b && above instanceof Sequence a && named(b) && named(a)) {
      return items(b, a);
    }
    return above;
  }

  private static Sequence items(Sequence base, Sequence above) {
    Map<String, Node> items = new LinkedHashMap<>();
    base.items().forEach(n -> items.put(name(n).orElseThrow(), n));
    for (Node item : above.items()) {
      String name = name(item).orElseThrow();
      items.merge(name, item, MappingMerge::over);
    }
    return new Sequence(new ArrayList<>(items.values()), above.place());
  }

  private static boolean named(Sequence sequence) {
    return sequence.items().stream().allMatch(n -> name(n).isPresent());
  }

  /** What a list knows an item by. */
  static Optional<String> name(Node node) {
    return node instanceof Mapping mapping
        ? IDS.stream()
            .flatMap(id -> mapping.get(id).stream())
            .filter(Scalar.class::isInstance)
            .map(n -> ((Scalar) n).text())
            .findFirst()
        : Optional.empty();
  }
}
