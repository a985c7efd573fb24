package mingzhang.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.SideSpec;

/** Collects the rows of a side: their cells, and ids that are unique. */
final class RowsBuilder {
  private final SideSpec spec;
  private final Place file;
  private final Findings findings;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  RowsBuilder(SideSpec spec, Place file, Findings findings) {
    this.spec = spec;
    this.file = file;
    this.findings = findings;
  }

  List<Row> rows() {
    return rows;
  }

  int size() {
    return rows.size();
  }

  /** An id that no row has yet: the wanted one, or the same with a number. */
  String unique(String wanted) {
    String id = wanted;
    while (!ids.add(id)) {
      id = wanted + "-" + numbers.merge(wanted, 2, (last, first) -> last + 1);
    }
    return id;
  }

  /** Adds the total of a table, if it has one: its name is not empty. */
  void total(String name, Optional<MappingReader> at) {
    if (!name.isEmpty()) {
      add(
          unique("total"),
          Row.Kind.TOTAL,
          0,
          -1,
          "",
          name,
          "",
          List.of(),
          at.flatMap(r -> r.mapping("total")));
    }
  }

  /**
   * Adds a row whose cells stand in a mapping; without one it is left for the program to add up.
   */
  void add(
      String id,
      Row.Kind kind,
      int level,
      int parent,
      String code,
      String name,
      String account,
      List<String> parts,
      Optional<MappingReader> at) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    at.ifPresent(reader -> cells(reader, cells, texts));
    Row row =
        new Row(
            id,
            kind,
            level,
            parent,
            code,
            name,
            account,
            texts,
            cells,
            parts,
            at.map(MappingReader::place).orElse(file),
            at.isEmpty());
    rows.add(row);
  }

  /** The words of the text columns of a row, in their order. */
  List<String> texts(MappingReader at) {
    return spec.columns().stream()
        .filter(c -> c.kind() == Column.Kind.TEXT)
        .flatMap(c -> at.text(c.id()).stream())
        .toList();
  }

  private void cells(MappingReader at, Map<String, Cell> cells, Map<String, String> texts) {
    for (Column column : spec.columns()) {
      if (column.kind() == Column.Kind.AMOUNT) {
        Cell cell = at.cell(column.id());
        if (cell != Absent.NIL) {
          cells.put(column.id(), cell);
        }
        if (cell instanceof Amount amount && amount.number().signum() < 0 && !column.negative()) {
          findings.add(
              Finding.error("negative-amount", amount.place(), amount.printed(), column.title())
                  .withHint("negative-amount"));
        }
      } else if (column.kind() == Column.Kind.TEXT) {
        at.text(column.id()).ifPresent(t -> texts.put(column.id(), t));
      }
    }
  }
}
