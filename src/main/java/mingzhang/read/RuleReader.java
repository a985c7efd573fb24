package mingzhang.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mingzhang.report.Findings;
import mingzhang.report.Severity;
import mingzhang.standard.Rule;

/** Makes a rule of a standard from its YAML; which keys its kind has, the check knows. */
final class RuleReader {
  private RuleReader() {}

  static Rule read(MappingReader rule, Findings findings) {
    String id = rule.requiredText("id");
    String kind = rule.requiredText("kind");
    String title = rule.requiredText("title");
    String why = rule.text("why").orElse("");
    String severity = rule.choice("severity", List.of("error", "warning", "hint")).orElse("error");
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Mapping.Entry entry : rule.others()) {
      if (entry.value() instanceof Sequence) {
        lists.put(entry.key(), rule.texts(entry.key()));
      } else {
        Shapes.scalar(entry.value(), entry.key(), findings)
            .ifPresent(s -> words.put(entry.key(), s.text()));
      }
    }
    return new Rule(
        id,
        kind,
        title,
        why,
        Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
        words,
        lists,
        rule.place());
  }
}
