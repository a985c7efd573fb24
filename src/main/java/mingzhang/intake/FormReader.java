package mingzhang.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.intake.sheet.Region;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Performance;

/** Reads a performance target form: its fields, funds, texts and the grid of indicators. */
final class FormReader {
  private final Form form;
  private final Sheet sheet;
  private final Performance spec;
  private final FormFields fields;
  private final Years years;
  private final Findings findings;
  private final Set<SheetCell> used = new HashSet<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> funds = new LinkedHashMap<>();

  FormReader(Form form, Performance spec, int year, Findings findings) {
    this.form = form;
    this.sheet = form.sheet();
    this.spec = spec;
    this.fields = new FormFields(spec);
    this.years = new Years(year, findings);
    this.findings = findings;
  }

  /** The fields by key: {@code name}, {@code texts.summary} … */
  Map<String, String> words() {
    return words;
  }

  /** Amounts by source and side. */
  Map<String, Map<String, String>> funds() {
    return funds;
  }

  /** Reads the form; the lines of its grid by side and kind. */
  Map<String, Map<String, List<FormGrid.Entry>>> read() {
    List<SheetCell> cells = form.cells();
    cells.forEach(this::field);
    goals(cells);
    new FormFunds(form, spec, used, findings).read().forEach(funds::put);
    FormGrid grid = new FormGrid(form, spec, used, findings);
    Map<String, Map<String, List<FormGrid.Entry>>> indicators = grid.read();
    cells.stream().filter(c -> !used.contains(c)).forEach(this::unused);
    return indicators;
  }

  private void field(SheetCell label) {
    Optional<String> key = fields.key(label.text());
    String plain = Labels.plain(label.text());
    if (FormFields.isPersonal(label.text())) {
      used.add(label);
      right(label)
          .filter(c -> fields.key(c.text()).isEmpty() && !FormFields.isPersonal(c.text()))
          .ifPresent(used::add);
    } else if (key.isPresent()) {
      used.add(label);
      right(label)
          .filter(c -> fields.key(c.text()).isEmpty() && !FormFields.isPersonal(c.text()))
          .ifPresent(c -> put(key.get(), c, c.text()));
    } else if (plain.contains(":")
        && fields.key(plain.substring(0, plain.indexOf(':'))).isPresent()) {
      String text = label.text().replaceFirst("^[^:：]*[:：]", "");
      fields.key(plain.substring(0, plain.indexOf(':'))).ifPresent(k -> put(k, label, text));
    } else if (plain.contains("绩效目标") && plain.endsWith("表")) {
      used.add(label);
      words.put("form", Labels.tidy(label.text()));
      years.title(sheet, label);
    } else if (FormFields.isYear(label.text())) {
      years.title(sheet, label);
    }
  }

  private void put(String key, SheetCell cell, String text) {
    used.add(cell);
    String value = key.startsWith("texts.") ? text.strip() : Labels.tidy(text);
    if (key.equals("filed")) {
      Optional<String> date = FormFields.date(value);
      if (date.isEmpty() && !value.isEmpty()) {
        unused(cell);
      }
      value = date.orElse("");
    }
    if (!value.isEmpty()) {
      words.put(key, value);
    }
  }

  /** The goals stand below their headings, side by side. */
  private void goals(List<SheetCell> cells) {
    for (Map.Entry<String, String> side : spec.sides().entrySet()) {
      String title = Labels.plain(side.getValue());
      for (SheetCell cell : cells) {
        String plain = Labels.plain(cell.text());
        if (plain.matches(title + "(绩效|总体)?目标") && !used.contains(cell)) {
          used.add(cell);
          below(cell)
              .filter(c -> !FormFields.isHeading(c.text()) && !used.contains(c))
              .ifPresent(c -> put("texts.goal_" + side.getKey(), c, c.text()));
        }
      }
    }
  }

  private Optional<SheetCell> right(SheetCell cell) {
    int column = sheet.region(cell.row(), cell.column()).map(Region::right).orElse(cell.column());
    return sheet.seen(cell.row(), column + 1);
  }

  private Optional<SheetCell> below(SheetCell cell) {
    int row = sheet.region(cell.row(), cell.column()).map(Region::bottom).orElse(cell.row());
    return sheet.seen(row + 1, cell.column()).filter(c -> c.row() > row);
  }

  private void unused(SheetCell cell) {
    if (!FormFields.isHeading(cell.text()) && !Notes.isNote(List.of(cell))) {
      String text = Labels.tidy(cell.text());
      String start = text.length() <= 20 ? text : text.substring(0, 20) + "…";
      findings.add(
          Finding.error("form-not-placed", sheet.place(cell), start).withHint("form-not-placed"));
    }
  }

  /** How many 元 the unit of the funds is, as the form says it. */
  static BigDecimal factor(List<SheetCell> cells) {
    boolean thousands =
        cells.stream()
            .map(c -> Labels.plain(c.text()))
            .anyMatch(t -> t.matches(".*资金.*\\(万元\\).*|金额单位:万元"));
    return thousands ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
  }
}
