package mingzhang.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Findings in SARIF 2.1.0 (OASIS, 27 March 2020), the form that code hosts and editors take.
 *
 * <p>Columns count UTF-16 units; files are relative URIs (RFC 3986). The hint follows the sentence
 * in {@code message.text}.
 */
public final class SarifPrinter implements Printer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Messages messages;
  private final String version;
  private final SourceLines sources;

  /**
   * Prepares.
   *
   * @param messages the language
   * @param version the program's version
   * @param texts the text of a file by its name in places, if it can be read; columns depend on it
   *     where a line has characters beyond U+FFFF
   */
  public SarifPrinter(Messages messages, String version, Function<String, Optional<String>> texts) {
    this.messages = messages;
    this.version = version;
    this.sources = new SourceLines(texts);
  }

  @Override
  public String print(List<Finding> findings) {
    List<String> rules = findings.stream().map(Finding::id).distinct().sorted().toList();
    return Json.indented(
        json ->
            json.object(
                () -> {
                  json.field("$schema", SCHEMA);
                  json.field("version", "2.1.0");
                  json.array("runs", () -> json.object(() -> run(json, rules, findings)));
                }));
  }

  private void run(Json json, List<String> rules, List<Finding> findings) {
    json.object("tool", () -> json.object("driver", () -> driver(json, rules)));
    json.field("language", messages.language());
    json.field("columnKind", "utf16CodeUnits");
    json.array("results", () -> findings.forEach(f -> json.object(() -> result(json, rules, f))));
  }

  private void driver(Json json, List<String> rules) {
    json.field("name", "Mingzhang");
    json.field("version", version);
    json.array("rules", () -> rules.forEach(id -> json.object(() -> json.field("id", id))));
  }

  private void result(Json json, List<String> rules, Finding finding) {
    json.field("ruleId", finding.id());
    json.field("ruleIndex", rules.indexOf(finding.id()));
    json.field("level", finding.severity() == Severity.HINT ? "note" : finding.severity().word());
    Message hint = finding.hint();
    String sentence = messages.text(finding.message());
    json.object(
        "message",
        () ->
            json.field(
                "text",
                hint == null
                    ? sentence
                    : sentence + "\n" + messages.text(Message.of("hint", messages.text(hint)))));
    json.array(
        "locations",
        () ->
            json.object(
                () -> json.object("physicalLocation", () -> location(json, finding.place()))));
  }

  private void location(Json json, Place place) {
    json.object("artifactLocation", () -> json.field("uri", uri(place.document())));
    if (place.line() > 0) {
      json.object(
          "region",
          () -> {
            json.field("startLine", place.line());
            if (place.column() > 0) {
              json.field("startColumn", column(place));
            }
          });
    }
  }

  private int column(Place place) {
    String line = sources.line(place).orElse("");
    int before = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return place.column() - before + line.offsetByCodePoints(0, before);
  }

  /**
   * A path with {@code /} between its parts as a URI: everything but unreserved ASCII is
   * percent-encoded.
   */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean unreserved =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (unreserved || "-._~/".indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
