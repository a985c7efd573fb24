package mingzhang.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Labels;
import mingzhang.read.Mapping;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Performance;
import mingzhang.standard.Standard;

/** Makes the file of a project from its performance target form. */
final class ProjectYaml {
  private static final List<String> FIELDS =
      List.of("department", "implementing_unit", "attribute", "period", "filed", "form");

  private final Performance spec;
  private final int year;
  private final Existing existing;
  private final Findings findings;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /**
   * A file below the folder of the disclosure.
   *
   * @param form where it comes from
   * @param funds its amounts by source and side
   */
  record File(String file, String text, Form form, Map<String, Map<String, String>> funds) {}

  ProjectYaml(Standard standard, int year, Existing existing, Findings findings) {
    this.spec = standard.performance();
    this.year = year;
    this.existing = existing;
    this.findings = findings;
    this.taken.addAll(existing.files().values());
  }

  /** The file of a form; none for a blank form. */
  Optional<File> read(Form form) {
    FormReader reader = new FormReader(form, spec, year, findings);
    Map<String, Map<String, List<FormGrid.Entry>>> indicators = reader.read();
    String name = reader.words().getOrDefault("name", "");
    if (name.isEmpty()) {
      boolean blank =
          reader.funds().isEmpty()
              && indicators.values().stream()
                  .allMatch(s -> s.values().stream().allMatch(List::isEmpty));
      if (!blank) {
        findings.add(
            Finding.error("row-without-name", form.sheet().place()).withHint("row-without-name"));
      }
      return Optional.empty();
    }
    String plain = Labels.plain(name);
    if (!names.add(plain)) {
      findings.add(
          Finding.error("imported-twice", form.sheet().place(form.first(), 0), name, name)
              .withHint("imported-twice"));
      return Optional.empty();
    }
    Map<String, String> words = reader.words();
    category(words, form, existing.projects().get(plain));
    return Optional.of(
        new File(file(plain), text(words, reader.funds(), indicators), form, reader.funds()));
  }

  /** The id of the category that the form names, else the one that is known already. */
  private void category(
      Map<String, String> words, Form form, @org.jspecify.annotations.Nullable Mapping old) {
    String title = words.remove("category");
    if (title == null) {
      String known = old == null ? "" : Existing.text(old, "category");
      if (!known.isEmpty()) {
        words.put("category", known);
      }
      return;
    }
    Optional<String> id =
        spec.categories().entrySet().stream()
            .filter(c -> stem(c.getValue()).equals(stem(title)))
            .map(Map.Entry::getKey)
            .findFirst();
    if (id.isEmpty()) {
      findings.add(
          Finding.error("form-not-placed", form.sheet().place(form.first(), 0), title)
              .withHint("there-are", String.join(", ", spec.categories().values())));
    }
    id.ifPresent(i -> words.put("category", i));
  }

  private static String stem(String title) {
    return Labels.plain(title).replaceFirst("(项目|类|类项目)$", "");
  }

  private String file(String name) {
    String known = existing.files().get(name);
    if (known != null) {
      return known;
    }
    int number = 1;
    while (!taken.add("projects/project-" + number + ".yaml")) {
      number++;
    }
    return "projects/project-" + number + ".yaml";
  }

  private String text(
      Map<String, String> words,
      Map<String, Map<String, String>> funds,
      Map<String, Map<String, List<FormGrid.Entry>>> indicators) {
    YamlText out = new YamlText();
    out.line(0, "name: " + YamlText.plain(words.getOrDefault("name", "")));
    if (words.containsKey("category")) {
      out.line(0, "category: " + words.get("category"));
    }
    for (String key : FIELDS) {
      String value = words.get(key);
      if (value != null) {
        out.line(0, key + ": " + (key.equals("filed") ? value : YamlText.plain(value)));
      }
    }
    if (!funds.isEmpty()) {
      out.line(0, "funds:");
      funds.forEach((id, amounts) -> out.line(2, id + ": " + YamlText.flow(amounts)));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String id : spec.texts().keySet()) {
      Optional.ofNullable(words.get("texts." + id)).ifPresent(t -> texts.put(id, t));
    }
    if (!texts.isEmpty()) {
      out.line(0, "texts:");
      texts.forEach((id, text) -> out.block(2, id, text));
    }
    if (!indicators.isEmpty()) {
      out.line(0, "indicators:");
      indicators.forEach((side, kinds) -> side(side, kinds, out));
    }
    return out.toString();
  }

  private static void side(String id, Map<String, List<FormGrid.Entry>> kinds, YamlText out) {
    out.line(2, id + ":");
    kinds.forEach(
        (kind, entries) -> {
          out.line(4, kind + ":" + (entries.isEmpty() ? " []" : ""));
          for (FormGrid.Entry entry : entries) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("name", YamlText.inFlow(entry.name()));
            if (!entry.value().isEmpty()) {
              line.put("value", YamlText.inFlow(entry.value()));
            }
            out.line(6, "- " + YamlText.flow(line));
          }
        });
  }
}
