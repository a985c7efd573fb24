package mingzhang.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import mingzhang.model.Waiver;
import mingzhang.report.Finding;
import mingzhang.report.Json;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/**
 * Who let which site become public, when, and in spite of which findings.
 *
 * @param target where
 * @param approvedBy who answers for it
 * @param when in UTC, to the second
 * @param published what was published
 * @param waived broken rules that offices answer for
 * @param warnings findings that did not stop it
 */
public record ReleaseRecord(
    String target,
    String approvedBy,
    Instant when,
    Published published,
    List<Waiver> waived,
    List<Finding> warnings) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** A name for the record's file: time and target, so that records sort by time. */
  public String fileName() {
    return TIME.format(when) + ending(target).substring(1);
  }

  /** How the names of the files end that record publications to a target. */
  public static String ending(String target) {
    return "Z-" + target.replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".json";
  }

  /** The record as JSON, findings in the words of a language. */
  public String json(Messages words) {
    return Json.indented(
            json ->
                json.object(
                    () -> {
                      json.field("target", target);
                      json.field("approved_by", approvedBy);
                      json.field("when", when.truncatedTo(ChronoUnit.SECONDS).toString());
                      json.field("manifest_sha256", published.digest());
                      json.field("files", published.files());
                      json.array("sent", () -> published.sent().forEach(json::item));
                      json.array("removed", () -> published.removed().forEach(json::item));
                      json.array("waived", () -> waived.forEach(w -> waiver(json, w)));
                      json.array("warnings", () -> warnings.forEach(f -> finding(json, words, f)));
                    }))
        + "\n";
  }

  private static void waiver(Json json, Waiver waiver) {
    json.object(
        () -> {
          json.field("rule", waiver.rule());
          json.field("where", waiver.where());
          json.field("reason", waiver.reason());
          json.field("date", waiver.date());
          json.field("place", waiver.place().toString());
        });
  }

  private static void finding(Json json, Messages words, Finding finding) {
    Message message = finding.message();
    json.object(
        () -> {
          json.field("id", finding.id());
          json.field("severity", finding.severity().word());
          json.field("place", finding.place().toString());
          json.field("message", words.text(message));
        });
  }
}
