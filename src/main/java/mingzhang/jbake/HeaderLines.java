package mingzhang.jbake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;

/**
 * Reads the header of a JBake content file: lines {@code key=value}, ended by {@code ~~~~~~}.
 *
 * <p>JBake itself skips a file with a bad header and only logs it; here each bad line is a finding.
 */
final class HeaderLines {
  static final String SEPARATOR = "~~~~~~";
  static final List<String> KEYS = List.of("title", "date", "type", "status", "tags", "summary");

  /** A value and where it begins. */
  record Value(String text, Place place) {}

  private final SourceFile file;
  private final Findings findings;
  private final Map<String, Value> values = new TreeMap<>();
  private boolean good = true;
  private int separator;

  HeaderLines(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The values by key; empty if a finding says what is wrong. */
  Optional<Map<String, Value>> read() {
    separator = separator();
    if (separator == 0) {
      return Optional.empty();
    }
    for (int line = 1; line < separator; line++) {
      if (!file.line(line).isBlank()) {
        read(line);
      }
    }
    return good ? Optional.of(values) : Optional.empty();
  }

  /** Number of the line after the separator. */
  int bodyLine() {
    return separator + 1;
  }

  private int separator() {
    for (int line = 1; line <= file.lines(); line++) {
      String text = file.line(line).strip();
      if (text.equals(SEPARATOR)) {
        return line;
      }
      if (text.matches("[~～]{3,}")) {
        report(Finding.error("page-separator", new Place(file.name(), line, 1), text));
        return 0;
      }
    }
    report(Finding.error("page-no-header", new Place(file.name(), 1, 1)).withHint("page-header"));
    return 0;
  }

  private void read(int line) {
    String text = file.line(line);
    int equals = text.indexOf('=');
    int indent = text.length() - text.stripLeading().length();
    if (equals < 0) {
      report(Finding.error("page-header-line", place(line, indent)).withHint("page-header"));
      return;
    }
    String key = text.substring(0, equals).strip();
    String value = text.substring(equals + 1).strip();
    Place at = place(line, text.length() - text.substring(equals + 1).stripLeading().length());
    if (!KEYS.contains(key)) {
      unknown(key, place(line, indent));
    } else if (values.containsKey(key)) {
      report(Finding.error("page-duplicate-key", place(line, indent), key));
    } else if (value.isEmpty() && !key.matches("tags|summary")) {
      report(Finding.error("page-blank-value", at, key));
    } else if (value.startsWith("{") && value.endsWith("}")) {
      report(Finding.error("page-json-value", at));
    } else {
      values.put(key, new Value(value, at));
    }
  }

  private void unknown(String key, Place place) {
    Finding finding = Finding.error("page-unknown-key", place, key);
    report(
        Nearest.to(key, KEYS)
            .map(nearest -> finding.withHint("page-nearest", nearest))
            .orElseGet(() -> finding.withHint("page-existing", String.join(", ", KEYS))));
  }

  private Place place(int line, int index) {
    return new Place(file.name(), line, file.line(line).codePointCount(0, index) + 1);
  }

  private void report(Finding finding) {
    findings.add(finding);
    good = false;
  }
}
