package mingzhang.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Cell;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Performance;
import mingzhang.standard.Standard;

/** Makes the performance targets of a project from their YAML. */
final class ProjectReader {
  private final Performance form;
  private final Findings findings;

  ProjectReader(Standard standard, Findings findings) {
    this.form = standard.performance();
    this.findings = findings;
  }

  Project read(String id, Mapping mapping, String file) {
    try (MappingReader p = new MappingReader(mapping, findings)) {
      return new Project(
          id,
          p.requiredText("name"),
          p.choice("category", List.copyOf(form.categories().keySet())).orElse(""),
          p.text("department").orElse(""),
          p.text("implementing_unit").orElse(""),
          p.text("attribute").orElse(""),
          p.text("period").orElse(""),
          p.date("filed").map(Object::toString).orElse(""),
          p.text("form").orElse(""),
          funds(p),
          texts(p),
          indicators(p),
          Place.of(file));
    }
  }

  private Map<String, Map<String, Cell>> funds(MappingReader p) {
    Map<String, Map<String, Cell>> funds = new LinkedHashMap<>();
    p.mapping("funds")
        .ifPresent(
            all ->
                form.funds()
                    .keySet()
                    .forEach(
                        source ->
                            all.mapping(source).ifPresent(at -> funds.put(source, amounts(at)))));
    return funds;
  }

  private Map<String, Cell> amounts(MappingReader at) {
    Map<String, Cell> amounts = new LinkedHashMap<>();
    form.sides().keySet().stream()
        .filter(at::has)
        .forEach(side -> amounts.put(side, at.cell(side)));
    return amounts;
  }

  private Map<String, String> texts(MappingReader p) {
    Map<String, String> texts = new LinkedHashMap<>();
    p.mapping("texts")
        .ifPresent(
            at ->
                form.texts()
                    .keySet()
                    .forEach(id -> at.text(id).ifPresent(t -> texts.put(id, t.strip()))));
    return texts;
  }

  private List<Indicator> indicators(MappingReader p) {
    List<Indicator> indicators = new ArrayList<>();
    MappingReader all = p.mapping("indicators").orElse(null);
    if (all == null) {
      return indicators;
    }
    for (String side : form.sides().keySet()) {
      MappingReader at = all.mapping(side).orElse(null);
      if (at != null) {
        form.indicators().stream()
            .flatMap(g -> g.kinds().keySet().stream())
            .forEach(kind -> lines(side, kind, at, indicators));
      }
    }
    return indicators;
  }

  /** The lines of a kind; an empty list is a line printed blank. */
  private static void lines(
      String side, String kind, MappingReader at, List<Indicator> indicators) {
    if (!at.has(kind)) {
      return;
    }
    List<MappingReader> lines = at.mappings(kind);
    if (lines.isEmpty()) {
      indicators.add(new Indicator(side, kind, "", "", at.place(kind)));
    }
    for (MappingReader line : lines) {
      indicators.add(
          new Indicator(
              side, kind, line.requiredText("name"), line.text("value").orElse(""), line.place()));
    }
  }
}
