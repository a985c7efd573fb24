package mingzhang.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.intake.sheet.Region;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;
import mingzhang.model.MoneyUnit;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Performance;

/**
 * Reads the funds of a performance target: a column of sources for each side, headed by its total
 * (实施期资金总额, 年度资金总额).
 */
final class FormFunds {
  private final Sheet sheet;
  private final Form form;
  private final Performance spec;
  private final Set<SheetCell> used;
  private final Findings findings;

  FormFunds(Form form, Performance spec, Set<SheetCell> used, Findings findings) {
    this.sheet = form.sheet();
    this.form = form;
    this.spec = spec;
    this.used = used;
    this.findings = findings;
  }

  /** What to write, by source and side. */
  Map<String, Map<String, String>> read() {
    Map<Integer, String> sides = new HashMap<>();
    Map<String, Map<String, String>> funds = new LinkedHashMap<>();
    spec.funds().keySet().forEach(id -> funds.put(id, new LinkedHashMap<>()));
    MoneyUnit whole = new MoneyUnit(spec.unit().name(), 0, spec.unit().factor());
    BigDecimal from = FormReader.factor(form.cells());
    for (SheetCell cell : form.cells()) {
      String plain = Labels.plain(cell.text()).replaceFirst("^其中:", "").replaceFirst(":$", "");
      Optional<String> side =
          spec.sides().entrySet().stream()
              .filter(s -> plain.startsWith(Labels.plain(s.getValue())))
              .map(Map.Entry::getKey)
              .findFirst();
      String source = side.isPresent() ? without(plain, side.get()) : plain;
      Optional<String> id =
          spec.funds().entrySet().stream()
              .filter(f -> Labels.plain(f.getValue()).equals(source))
              .map(Map.Entry::getKey)
              .findFirst();
      if (id.isEmpty()) {
        continue;
      }
      used.add(cell);
      side.ifPresent(s -> sides.put(cell.column(), s));
      String of = sides.getOrDefault(cell.column(), "");
      int column = sheet.region(cell.row(), cell.column()).map(Region::right).orElse(cell.column());
      Optional<SheetCell> amount =
          sheet.seen(cell.row(), column + 1).filter(a -> !used.contains(a));
      if (amount.isPresent() && of.isEmpty()) {
        findings.add(Finding.error("form-sides", sheet.place(cell)).withHint("form-sides"));
      }
      amount.ifPresent(
          a -> {
            used.add(a);
            MoneyUnit unit = isWhole(a) ? whole : spec.unit();
            new AmountCells(from, unit, findings)
                .read(a, sheet.place(a))
                .ifPresent(
                    t -> funds.computeIfAbsent(id.get(), i -> new LinkedHashMap<>()).put(of, t));
          });
    }
    funds.values().removeIf(Map::isEmpty);
    return funds;
  }

  private String without(String plain, String side) {
    return plain.substring(Labels.plain(spec.sides().getOrDefault(side, "")).length());
  }

  /** Funds in 元 are printed without decimals where they are whole. */
  private static boolean isWhole(SheetCell cell) {
    return !cell.text().matches(".*\\.\\d*[1-9]\\d*.*") || cell.text().matches(".*[eE].*");
  }
}
