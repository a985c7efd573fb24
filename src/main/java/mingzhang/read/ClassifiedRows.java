package mingzhang.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.model.Row;
import mingzhang.standard.Classification;
import mingzhang.standard.RowsSpec;

/**
 * Rows by account code; a parent account that is left out is put in where the classification knows
 * its name.
 */
final class ClassifiedRows {
  private final RowsSpec.Classified spec;
  private final Optional<Classification> classification;
  private final RowsBuilder rows;
  private final Map<String, Integer> index = new HashMap<>();

  ClassifiedRows(
      RowsSpec.Classified spec, Optional<Classification> classification, RowsBuilder rows) {
    this.spec = spec;
    this.classification = classification;
    this.rows = rows;
  }

  void read(Optional<MappingReader> at) {
    rows.total(spec.total(), at);
    List<MappingReader> written = at.map(r -> r.mappings("rows")).orElse(List.of());
    Map<String, String> names = new TreeMap<>();
    written.forEach(r -> r.text("code").ifPresent(c -> names.putIfAbsent(c, "")));
    for (MappingReader row : written) {
      String code = row.requiredText("code");
      parents(code, names);
      add(code, row.requiredText("name"), Optional.of(row));
    }
  }

  /** Puts in the accounts above a code that nobody wrote, if their names are known. */
  private void parents(String code, Map<String, String> written) {
    String parent = classification.map(c -> c.parent(code)).orElse("");
    if (parent.isEmpty() || written.containsKey(parent) || index.containsKey(parent)) {
      return;
    }
    String name = classification.map(c -> c.accounts().get(parent)).orElse(null);
    if (name != null) {
      parents(parent, written);
      add(parent, name, Optional.empty());
    }
  }

  private void add(String code, String name, Optional<MappingReader> at) {
    int parent = parent(code);
    int level =
        classification
            .map(c -> c.level(code))
            .filter(l -> l > 0)
            .orElseGet(() -> parent < 0 ? 1 : rows.rows().get(parent).level() + 1);
    index.putIfAbsent(code, rows.size());
    String id = rows.unique(code.isEmpty() ? "row" : code);
    rows.add(id, Row.Kind.ITEM, level, parent, code, name, code, List.of(), at);
  }

  /** The row of the longest code that this one begins with. */
  private int parent(String code) {
    for (int length = code.length() - 1; length > 0; length--) {
      Integer found = index.get(code.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return -1;
  }
}
