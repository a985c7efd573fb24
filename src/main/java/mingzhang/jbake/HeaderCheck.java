package mingzhang.jbake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.jbake.HeaderLines.Value;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/** Checks what a header says: every required key, a known type and status, a real date. */
final class HeaderCheck {
  private static final List<String> REQUIRED = List.of("title", "date", "type", "status");
  private static final List<String> STATUSES = List.of("published", "draft");

  private final SourceFile file;
  private final Findings findings;
  private boolean good = true;

  HeaderCheck(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The header of a file that must be of a type; empty if a finding says what is wrong. */
  Optional<PageHeader> read(String type) {
    HeaderLines lines = new HeaderLines(file, findings);
    Map<String, Value> values = lines.read().orElse(null);
    if (values == null) {
      return Optional.empty();
    }
    for (String key : REQUIRED) {
      if (!values.containsKey(key)) {
        Place place = new Place(file.name(), lines.bodyLine() - 1, 1);
        report(Finding.error("page-missing-key", place, key).withHint("page-add-key", key));
      }
    }
    oneOf(values.get("type"), List.of("page", "notice"), "page-bad-type");
    oneOf(values.get("status"), STATUSES, "page-bad-status");
    Value written = values.get("type");
    if (good && written != null && !written.text().equals(type)) {
      report(Finding.error("page-type-folder", written.place(), written.text(), type));
    }
    LocalDate date = date(values.get("date"));
    if (!good || date == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PageHeader(
            text(values, "title"),
            date,
            type,
            text(values, "status").equals("published"),
            tags(text(values, "tags")),
            text(values, "summary"),
            lines.bodyLine()));
  }

  private void oneOf(@Nullable Value value, List<String> known, String id) {
    if (value != null && !known.contains(value.text())) {
      Finding finding = Finding.error(id, value.place(), value.text());
      report(
          Nearest.to(value.text(), known)
              .map(nearest -> finding.withHint("page-nearest", nearest))
              .orElseGet(() -> finding.withHint("page-existing", String.join(", ", known))));
    }
  }

  private @Nullable LocalDate date(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    try {
      if (value.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(value.text());
      }
    } catch (DateTimeException e) {
      // told below, like any other text that is no date
    }
    report(Finding.error("page-bad-date", value.place(), value.text()).withHint("page-date"));
    return null;
  }

  private static String text(Map<String, Value> values, String key) {
    Value value = values.get(key);
    return value == null ? "" : value.text();
  }

  private static List<String> tags(String text) {
    return Arrays.stream(text.split("[,，]"))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private void report(Finding finding) {
    findings.add(finding);
    good = false;
  }
}
