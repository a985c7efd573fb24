package mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** Makes a table from its YAML and its description in the standard. */
final class TableReader {
  private final Standard standard;
  private final Findings findings;

  TableReader(Standard standard, Findings findings) {
    this.standard = standard;
    this.findings = findings;
  }

  /**
   * Reads a table.
   *
   * @param file shown name of its file
   */
  Table read(TableSpec spec, Mapping mapping, String file, Map<String, String> emptyReasons) {
    List<Side> sides = new ArrayList<>();
    try (MappingReader reader = new MappingReader(mapping, findings)) {
      for (SideSpec side : spec.sides()) {
        Optional<MappingReader> at =
            side.id().isEmpty() ? Optional.of(reader) : reader.mapping(side.id());
        sides.add(side(side, at, Place.of(file)));
      }
    }
    return new Table(
        spec.id(),
        spec.number(),
        spec.title(),
        spec.label(),
        spec.description(),
        spec.emptyNote(),
        emptyReasons.getOrDefault(spec.id(), "").strip(),
        standard.isChinese(),
        spec.columnNumbers(),
        spec.unit(),
        sides,
        Place.of(file));
  }

  private Side side(SideSpec spec, Optional<MappingReader> at, Place file) {
    RowsBuilder rows = new RowsBuilder(spec, file, findings);
    RowsSpec kind = spec.rows();
    if (kind instanceof RowsSpec.Fixed fixed) {
      new FixedRows(fixed, rows).read(at);
    } else if (kind instanceof RowsSpec.Grouped grouped) {
      new GroupedRows(grouped, rows, findings).read(at);
    } else {
      RowsSpec.Classified classified = (RowsSpec.Classified) kind;
      new ClassifiedRows(
              classified,
              Optional.ofNullable(standard.classifications().get(classified.classification())),
              rows)
          .read(at);
    }
    return new Side(
        spec.id(),
        spec.title(),
        spec.headings(),
        spec.columns(),
        new Completion(spec, file).complete(rows.rows()));
  }
}
