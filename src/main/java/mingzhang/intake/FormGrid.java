package mingzhang.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Performance;

/**
 * Reads the grid of indicators: 二级指标, 三级指标 and 指标值 for the whole period on the left and for the
 * year on the right, or one of the two alone.
 */
final class FormGrid {
  /** An indicator and its value as printed. */
  record Entry(String name, String value) {}

  /** The three columns of one side. */
  private record Columns(int kind, int name, int value) {}

  private final Form form;
  private final Sheet sheet;
  private final Performance spec;
  private final Set<SheetCell> used;
  private final FormFields fields;
  private final Findings findings;

  FormGrid(Form form, Performance spec, Set<SheetCell> used, Findings findings) {
    this.form = form;
    this.sheet = form.sheet();
    this.spec = spec;
    this.used = used;
    this.fields = new FormFields(spec);
    this.findings = findings;
  }

  /** The indicators by side and kind; a kind that is printed blank has none. */
  Map<String, Map<String, List<Entry>>> read() {
    Map<String, Map<String, List<Entry>>> all = new LinkedHashMap<>();
    Optional<SheetCell> head = form.cells().stream().filter(c -> is(c, "三级指标")).findFirst();
    if (head.isEmpty()) {
      return all;
    }
    int top = head.get().row();
    List<Columns> sides = columns(top);
    List<String> ids = ids(sides, top);
    for (int i = 0; i < ids.size(); i++) {
      all.put(ids.get(i), side(sides.get(i), top));
    }
    return all;
  }

  private List<Columns> columns(int row) {
    List<Columns> sides = new ArrayList<>();
    int kind = -1;
    int name = -1;
    for (SheetCell cell : sheet.row(row)) {
      if (is(cell, "二级指标")) {
        kind = cell.column();
      } else if (is(cell, "三级指标")) {
        name = cell.column();
      } else if ((is(cell, "指标值") || is(cell, "目标值")) && name >= 0) {
        sides.add(new Columns(kind, name, cell.column()));
        name = -1;
      }
    }
    return sides;
  }

  /** Two sides stand in the order of the standard; one alone must be called by its name. */
  private List<String> ids(List<Columns> sides, int top) {
    List<String> all = List.copyOf(spec.sides().keySet());
    if (sides.size() == all.size()) {
      return all;
    }
    List<String> named =
        spec.sides().entrySet().stream()
            .filter(
                s ->
                    sheet.rowsBetween(form.first(), top).stream()
                        .flatMap(r -> sheet.row(r).stream())
                        .anyMatch(
                            c -> Labels.plain(c.text()).matches(s.getValue() + "(绩效|总体)?(目标|指标)")))
            .map(Map.Entry::getKey)
            .toList();
    if (sides.size() == 1 && named.size() == 1) {
      return named;
    }
    findings.add(Finding.error("form-sides", sheet.place(top, 0)).withHint("form-sides"));
    return List.of();
  }

  private Map<String, List<Entry>> side(Columns columns, int top) {
    Map<String, List<Entry>> kinds = new LinkedHashMap<>();
    spec.indicators()
        .forEach(g -> g.kinds().keySet().forEach(k -> kinds.put(k, new ArrayList<>())));
    Set<String> printed = new java.util.HashSet<>();
    String kind = "";
    for (int row : sheet.rowsBetween(top + 1, form.last())) {
      if (sheet.row(row).stream().anyMatch(c -> fields.isFooter(c.text()))) {
        break;
      }
      group(row, columns);
      Optional<SheetCell> label = sheet.seen(row, columns.kind());
      if (label.isPresent() && label.get().row() > top) {
        Optional<String> id = kind(label.get().text());
        if (id.isEmpty()) {
          break;
        }
        kind = id.get();
        printed.add(kind);
        used.add(label.get());
      }
      Optional<SheetCell> name = sheet.own(row, columns.name());
      Optional<SheetCell> value = sheet.own(row, columns.value());
      if (kind.isEmpty() || (name.isEmpty() && value.isEmpty())) {
        continue;
      }
      if (name.isEmpty()) {
        continue; // an answer without a question is told as a cell without a place
      }
      used.add(name.get());
      value.ifPresent(used::add);
      kinds
          .computeIfAbsent(kind, k -> new ArrayList<>())
          .add(new Entry(Labels.tidy(name.get().text()), value.map(this::value).orElse("")));
    }
    kinds.keySet().retainAll(printed);
    return kinds;
  }

  private void group(int row, Columns columns) {
    for (int column = 0; column < columns.kind(); column++) {
      sheet
          .own(row, column)
          .filter(
              c -> spec.indicators().stream().anyMatch(g -> stem(g.title()).equals(stem(c.text()))))
          .ifPresent(used::add);
    }
  }

  private Optional<String> kind(String label) {
    return spec.indicators().stream()
        .flatMap(g -> g.kinds().entrySet().stream())
        .filter(k -> stem(k.getValue()).equals(stem(label)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** 经济效益 and 经济效益指标 are the same. */
  private static String stem(String text) {
    return Labels.name(text).replaceFirst("指标$", "");
  }

  /** A value as printed: a stored percentage gets its sign. */
  private String value(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.TEXT) {
      return Labels.tidy(cell.text());
    }
    Optional<BigDecimal> number = cell.isDate() ? Optional.empty() : cell.number();
    if (number.isPresent() && cell.kind() == SheetCell.Kind.NUMBER) {
      BigDecimal shown = cell.isPercent() ? number.get().movePointRight(2) : number.get();
      String digits = shown.round(new MathContext(12)).stripTrailingZeros().toPlainString();
      return cell.isPercent() ? digits + "%" : digits;
    }
    String id = cell.kind() == SheetCell.Kind.ERROR ? "cell-error" : "form-not-placed";
    findings.add(Finding.error(id, sheet.place(cell), cell.text()).withHint(id));
    return "";
  }

  private static boolean is(SheetCell cell, String heading) {
    return Labels.plain(cell.text()).equals(heading);
  }
}
