package mingzhang.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.model.Labels;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Classification;
import mingzhang.standard.RowsSpec;

/** Writes rows by account code. */
final class ClassifiedSide {
  private static final Pattern TOTAL = Pattern.compile("小计|(本年)?(收入|支出)?(合计|总计)");
  private final RowsSpec.Classified spec;
  private final Optional<Classification> classification;
  private final Findings findings;

  ClassifiedSide(
      RowsSpec.Classified spec, Optional<Classification> classification, Findings findings) {
    this.spec = spec;
    this.classification = classification;
    this.findings = findings;
  }

  /** Writes; how many rows, and the row of the totals. */
  Taken write(List<Line> lines, int indent, YamlText out) {
    YamlText rows = new YamlText();
    Map<String, String> total = Map.of();
    Taken taken = Taken.NOTHING;
    for (Line line : lines) {
      boolean another = total.isEmpty() || line.amounts().equals(total);
      if (line.code().isEmpty() && isTotal(line.name()) && another) {
        taken = total.isEmpty() ? taken.total(line) : taken;
        total = line.amounts();
      } else if (isSound(line)) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", YamlText.quoted(line.code()));
        row.put("name", YamlText.inFlow(line.name()));
        line.texts().forEach((id, words) -> row.put(id, YamlText.inFlow(words)));
        row.putAll(line.amounts());
        rows.line(indent + 2, "- " + YamlText.flow(row));
        taken = taken.row();
      }
    }
    if (!total.isEmpty()) {
      out.line(indent, "total: " + YamlText.flow(total));
    }
    if (!rows.toString().isEmpty()) {
      out.line(indent, "rows:");
      rows.toString().lines().forEach(l -> out.line(0, l));
    }
    return taken;
  }

  private boolean isTotal(String name) {
    String plain = Labels.plain(name);
    return plain.equals(Labels.plain(spec.total())) || TOTAL.matcher(plain).matches();
  }

  private String digits() {
    return classification
        .map(c -> c.digits().stream().map(String::valueOf).collect(Collectors.joining(", ")))
        .orElse("");
  }

  private boolean isSound(Line line) {
    if (line.code().isEmpty()) {
      String id = line.amounts().isEmpty() ? "cell-not-placed" : "row-without-code";
      findings.add(Finding.error(id, line.place(), line.name()).withHint(id));
      return false;
    }
    if (line.name().isEmpty()) {
      findings.add(Finding.error("row-without-name", line.place()).withHint("row-without-name"));
      return false;
    }
    if (classification.filter(c -> c.level(line.code()) == 0).isPresent()) {
      findings.add(
          Finding.error("row-code", line.place(), line.code(), line.name())
              .withHint("row-code", digits()));
      return false;
    }
    return true;
  }
}
