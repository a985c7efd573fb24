package mingzhang.read;

import java.util.List;
import java.util.Optional;
import mingzhang.model.Row;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.RowsSpec;

/** Groups within groups; a group may have a figure of its own. */
final class GroupedRows {
  private final RowsSpec.Grouped spec;
  private final RowsBuilder rows;
  private final Findings findings;

  GroupedRows(RowsSpec.Grouped spec, RowsBuilder rows, Findings findings) {
    this.spec = spec;
    this.rows = rows;
    this.findings = findings;
  }

  void read(Optional<MappingReader> at) {
    rows.total(spec.total(), at);
    at.ifPresent(r -> below(r, 1, -1));
  }

  private void below(MappingReader at, int level, int parent) {
    for (MappingReader group : at.mappings("groups")) {
      if (level >= spec.depth()) {
        findings.add(Finding.error("too-many-levels", group.place(), spec.depth()));
      }
      int index = rows.size();
      row(group, Row.Kind.GROUP, level, parent);
      below(group, level + 1, index);
    }
    at.mappings("rows").forEach(row -> row(row, Row.Kind.ITEM, level, parent));
  }

  /** The id is the name; where rows share it, with the words of their text columns. */
  private void row(MappingReader at, Row.Kind kind, int level, int parent) {
    String name = at.requiredText("name");
    boolean taken = rows.rows().stream().anyMatch(r -> r.id().equals(name));
    String wanted = taken ? String.join("-", concat(name, rows.texts(at))) : name;
    String id = at.text("id").orElse(wanted);
    rows.add(rows.unique(id), kind, level, parent, "", name, "", List.of(), Optional.of(at));
  }

  private static List<String> concat(String first, List<String> more) {
    List<String> all = new java.util.ArrayList<>(List.of(first));
    all.addAll(more);
    return all;
  }
}
