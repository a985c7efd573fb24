package mingzhang.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.model.Labels;
import mingzhang.model.Row;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.standard.FixedRow;
import mingzhang.standard.RowsSpec;

/** Writes rows that the standard lists: those with figures, in its order. */
final class FixedSide {
  private final List<FixedRow> rows;
  private final Findings findings;

  FixedSide(RowsSpec.Fixed spec, Findings findings) {
    this.rows = spec.rows();
    this.findings = findings;
  }

  /** Writes; how many rows, and the row of the totals. */
  Taken write(List<Line> lines, int indent, YamlText out) {
    Map<Integer, Line> found = new TreeMap<>();
    int last = -1;
    for (Line line : lines) {
      int index = index(line, last, found);
      if (index >= 0) {
        found.put(index, line);
        last = index;
      } else {
        unknown(line);
      }
    }
    Taken taken = Taken.NOTHING;
    for (Map.Entry<Integer, Line> row : found.entrySet()) {
      Line line = row.getValue();
      if (!line.amounts().isEmpty()) {
        FixedRow spec = rows.get(row.getKey());
        String key = spec.id().matches("[0-9]+") ? YamlText.quoted(spec.id()) : spec.id();
        out.line(indent, key + ": " + YamlText.flow(line.amounts()));
        taken = spec.kind() == Row.Kind.TOTAL ? taken.total(line) : taken.row();
      }
    }
    return taken;
  }

  /** A name, whichever of the two usual words a form has for the same expense. */
  private static String word(String name) {
    return Labels.name(name)
        .replaceFirst("^因公出国\\(境\\)(费用|经费)$", "因公出国(境)费")
        .replaceFirst("^公务用车购置(及|和)运行(维护)?(费用?|经费)$", "公务用车购置及运行费")
        .replaceFirst("^公务用车运行(维护)?(费用?|经费)$", "公务用车运行维护费");
  }

  /** The first row of this name below the last one, else the only one of this name; -1 for none. */
  private int index(Line line, int last, Map<Integer, Line> found) {
    String name = word(line.name());
    List<Integer> same =
        java.util.stream.IntStream.range(0, rows.size())
            .filter(i -> word(rows.get(i).name()).equals(name) && !found.containsKey(i))
            .boxed()
            .toList();
    Optional<Integer> next = same.stream().filter(i -> i > last).findFirst();
    return next.orElse(same.size() == 1 ? same.get(0) : -1);
  }

  private void unknown(Line line) {
    Finding finding =
        line.amounts().isEmpty()
            ? Finding.warning("row-not-placed", line.place(), line.name())
            : Finding.error("row-not-placed", line.place(), line.name());
    List<String> names = rows.stream().map(FixedRow::name).distinct().toList();
    findings.add(
        Nearest.to(line.name(), names)
            .map(n -> finding.withHint("did-you-mean", n))
            .orElse(finding.withHint("row-not-placed")));
  }
}
