package mingzhang.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import mingzhang.model.Column;
import mingzhang.model.Labels;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;

/**
 * Writes groups within groups. Which row is a group is told by a column of levels, by how far names
 * are moved right, by blank text columns, or by the names of the offices; where nothing tells it,
 * nothing is guessed.
 */
final class GroupedSide {
  private final SideSpec side;
  private final RowsSpec.Grouped spec;
  private final Set<String> offices;
  private final Findings findings;

  GroupedSide(SideSpec side, RowsSpec.Grouped spec, Set<String> offices, Findings findings) {
    this.side = side;
    this.spec = spec;
    this.offices = offices;
    this.findings = findings;
  }

  /** A row and the level that it stands on, from 1; a leaf has nothing below it. */
  private record Level(Line line, int level, boolean leaf) {}

  /** Writes; how many rows, and the row of the totals. */
  Taken write(List<Line> lines, int indent, YamlText out) {
    List<Line> rows = new ArrayList<>(lines);
    Optional<Line> total = takeTotal(rows, 0, indent, out);
    if (total.isEmpty()) {
      total = takeTotal(rows, rows.size() - 1, indent, out);
    } else if (!rows.isEmpty() && isAgain(rows.get(rows.size() - 1), total.get())) {
      rows.remove(rows.size() - 1);
    }
    for (Line row : rows) {
      if (isCalledTotal(row)
          || (!row.name().isEmpty()
              && row.level() == 0
              && row.amounts().isEmpty()
              && row.texts().isEmpty())) {
        findings.add(Finding.error("cell-not-placed", row.place()).withHint("cell-not-placed"));
        return Taken.NOTHING;
      }
      if (row.name().isEmpty()) {
        findings.add(Finding.error("row-without-name", row.place()).withHint("row-without-name"));
        return Taken.NOTHING;
      }
    }
    List<Level> levels = levels(rows);
    below(levels, 0, levels.size(), indent, out);
    return new Taken(levels.size(), total.or(() -> sum(levels)));
  }

  /** What a row of totals would say where there is none: the rows of the first level added up. */
  private static Optional<Line> sum(List<Level> levels) {
    Map<String, BigDecimal> stated = new LinkedHashMap<>();
    List<Line> top = levels.stream().filter(l -> l.level() == 1).map(Level::line).toList();
    top.forEach(line -> line.stated().forEach((id, n) -> stated.merge(id, n, BigDecimal::add)));
    return top.stream().map(Line::unit).distinct().count() == 1
        ? Optional.of(
            new Line(
                top.get(0).place(), "", "", 0, 0, Map.of(), Map.of(), stated, top.get(0).unit()))
        : Optional.empty();
  }

  /**
   * The total stands above or below all; a table that has none of its own tells it by its groups.
   */
  private Optional<Line> takeTotal(List<Line> rows, int at, int indent, YamlText out) {
    if (at < 0 || at >= rows.size()) {
      return Optional.empty();
    }
    Line line = rows.get(at);
    boolean own = !spec.total().isEmpty();
    boolean named = own && Labels.plain(line.name()).equals(Labels.plain(spec.total()));
    if (!named && !isCalledTotal(line)) {
      return Optional.empty();
    }
    rows.remove(at);
    if (!own) {
      findings.add(Finding.hint("note-left-out", line.place()).withHint("note-left-out"));
    } else if (!line.amounts().isEmpty()) {
      out.line(indent, "total: " + YamlText.flow(line.amounts()));
    }
    return Optional.of(line);
  }

  /** Whether a last row repeats the totals that stand above all. */
  private static boolean isAgain(Line last, Line total) {
    return Labels.plain(last.name()).equals(Labels.plain(total.name()))
        && last.amounts().equals(total.amounts());
  }

  private static boolean isCalledTotal(Line line) {
    return Labels.plain(line.name()).matches("合计|总计|小计|部门合计|单位合计") && line.texts().isEmpty();
  }

  private List<Level> levels(List<Line> rows) {
    if (spec.depth() == 1 || rows.isEmpty()) {
      return rows.stream().map(r -> new Level(r, 1, true)).toList();
    }
    Set<Integer> steps = new TreeSet<>();
    boolean told = rows.stream().allMatch(r -> r.level() > 0);
    ToIntFunction<Line> step = told ? Line::level : Line::indent;
    rows.forEach(r -> steps.add(step.applyAsInt(r)));
    boolean texts = side.columns().stream().anyMatch(c -> c.kind() == Column.Kind.TEXT);
    if ((told || steps.size() > 1) && steps.size() <= spec.depth()) {
      return byStep(rows, step, new ArrayList<>(steps));
    }
    if (texts && rows.get(0).texts().isEmpty()) {
      return rows.stream()
          .map(r -> new Level(r, r.texts().isEmpty() ? 1 : 2, !r.texts().isEmpty()))
          .toList();
    }
    boolean flat =
        rows.stream().noneMatch(r -> offices.contains(Labels.plain(r.name())))
            && java.util.stream.IntStream.range(0, rows.size()).noneMatch(i -> mayBeGroup(rows, i));
    return flat ? rows.stream().map(r -> new Level(r, 1, true)).toList() : byOffice(rows);
  }

  private static List<Level> byStep(
      List<Line> rows, ToIntFunction<Line> step, List<Integer> steps) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int level = steps.indexOf(step.applyAsInt(rows.get(i))) + 1;
      boolean leaf =
          i + 1 == rows.size() || steps.indexOf(step.applyAsInt(rows.get(i + 1))) + 1 <= level;
      levels.add(new Level(rows.get(i), level, leaf));
    }
    return levels;
  }

  private List<Level> byOffice(List<Line> rows) {
    List<Level> levels = new ArrayList<>();
    int level = 0;
    boolean inside = false;
    for (Line row : rows) {
      boolean office = offices.contains(Labels.plain(row.name()));
      level = !office ? level : inside ? 1 : level + 1;
      inside = !office;
      if (level == 0 || level >= spec.depth() + (office ? 0 : 1)) {
        findings.add(
            Finding.error("levels-unknown", row.place(), row.name()).withHint("levels-unknown"));
        return List.of();
      }
      levels.add(new Level(row, office ? level : level + 1, !office));
    }
    return levels;
  }

  /** Writes the rows of a range: groups first, as the content has them, then rows. */
  private void below(List<Level> rows, int from, int to, int indent, YamlText out) {
    if (from >= to) {
      return;
    }
    int level = rows.get(from).level();
    YamlText groups = new YamlText();
    YamlText leaves = new YamlText();
    for (int i = from; i < to; i = next(rows, i, to)) {
      Level row = rows.get(i);
      if (row.level() < level || (!row.leaf() && !leaves.toString().isEmpty())) {
        findings.add(
            Finding.error("levels-unknown", row.line().place(), row.line().name())
                .withHint("levels-unknown"));
        return;
      }
      if (row.leaf()) {
        leaves.line(indent + 2, "- " + YamlText.flow(leaf(row.line())));
      } else {
        groups.line(indent + 2, "- name: " + YamlText.plain(row.line().name()));
        row.line()
            .texts()
            .forEach((id, t) -> groups.line(indent + 4, id + ": " + YamlText.plain(t)));
        row.line().amounts().forEach((id, amount) -> groups.line(indent + 4, id + ": " + amount));
        below(rows, i + 1, next(rows, i, to), indent + 4, groups);
      }
    }
    append(out, indent, "groups:", groups);
    append(out, indent, "rows:", leaves);
  }

  private static void append(YamlText out, int indent, String key, YamlText lines) {
    if (!lines.toString().isEmpty()) {
      out.line(indent, key);
      lines.toString().lines().forEach(l -> out.line(0, l));
    }
  }

  /** The next row that is not inside this one. */
  private static int next(List<Level> rows, int index, int to) {
    int next = index + 1;
    while (!rows.get(index).leaf()
        && next < to
        && rows.get(next).level() > rows.get(index).level()) {
      next++;
    }
    return next;
  }

  private static Map<String, String> leaf(Line line) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("name", YamlText.inFlow(line.name()));
    line.texts().forEach((id, words) -> row.put(id, YamlText.inFlow(words)));
    row.putAll(line.amounts());
    return row;
  }

  /** Whether a row might be the sum of some rows below it. */
  private static boolean mayBeGroup(List<Line> rows, int index) {
    Optional<BigDecimal> own = total(rows.get(index));
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = index + 1; own.isPresent() && i < rows.size(); i++) {
      sum = sum.add(total(rows.get(i)).orElse(BigDecimal.ZERO));
      if (sum.compareTo(own.get()) == 0) {
        return true;
      }
    }
    return own.isEmpty();
  }

  private static Optional<BigDecimal> total(Line line) {
    return line.amounts().values().stream()
        .filter(a -> a.matches("-?[0-9.]+"))
        .map(BigDecimal::new)
        .findFirst();
  }
}
