package mingzhang.report;

import java.util.List;

/**
 * Findings as one JSON object, for machines.
 *
 * <p>{@code findings}: a list of objects with {@code id}, {@code severity} ({@code error}, {@code
 * warning}, {@code hint}), {@code file}, {@code line} and {@code column} (from 1, columns in
 * Unicode code points; absent where the finding concerns the whole file or line), {@code message}
 * and {@code hint} (absent where there is none), both in the language asked for. {@code summary}:
 * an object with the numbers {@code errors}, {@code warnings}, {@code hints} and {@code files}.
 * These names stay; others may be added.
 */
public final class JsonPrinter implements Printer {
  private final Messages messages;

  /** Prepares for a language. */
  public JsonPrinter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String print(List<Finding> findings) {
    Tally tally = Tally.of(findings);
    return Json.indented(
        json ->
            json.object(
                () -> {
                  json.array("findings", () -> findings.forEach(f -> finding(json, f)));
                  json.object(
                      "summary",
                      () -> {
                        json.field("errors", tally.errors());
                        json.field("warnings", tally.warnings());
                        json.field("hints", tally.hints());
                        json.field("files", tally.files());
                      });
                }));
  }

  /** One finding as an item of a list. */
  public void finding(Json json, Finding finding) {
    json.object(
        () -> {
          json.field("id", finding.id());
          json.field("severity", finding.severity().word());
          json.field("file", finding.place().file());
          if (finding.place().line() > 0) {
            json.field("line", finding.place().line());
          }
          if (finding.place().column() > 0) {
            json.field("column", finding.place().column());
          }
          json.field("message", messages.text(finding.message()));
          Message hint = finding.hint();
          if (hint != null) {
            json.field("hint", messages.text(hint));
          }
        });
  }
}
