package mingzhang.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Row;
import mingzhang.standard.FixedRow;
import mingzhang.standard.RowsSpec;

/** Rows that the standard lists; the data holds only those with figures, by id. */
final class FixedRows {
  private final RowsSpec.Fixed spec;
  private final RowsBuilder rows;

  FixedRows(RowsSpec.Fixed spec, RowsBuilder rows) {
    this.spec = spec;
    this.rows = rows;
  }

  void read(Optional<MappingReader> at) {
    Map<String, Integer> index = new HashMap<>();
    for (FixedRow fixed : spec.rows()) {
      boolean parent = spec.rows().stream().anyMatch(r -> r.parent().equals(fixed.id()));
      Row.Kind kind = parent && fixed.kind() == Row.Kind.ITEM ? Row.Kind.GROUP : fixed.kind();
      int above = index.getOrDefault(fixed.parent(), -1);
      int level = kind == Row.Kind.TOTAL ? 0 : above < 0 ? 1 : rows.rows().get(above).level() + 1;
      index.put(fixed.id(), rows.size());
      rows.add(
          rows.unique(fixed.id()),
          kind,
          level,
          above,
          "",
          fixed.name(),
          fixed.account(),
          fixed.parts(),
          at.flatMap(r -> r.mapping(fixed.id())));
    }
  }
}
