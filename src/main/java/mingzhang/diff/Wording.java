package mingzhang.diff;

import java.math.BigDecimal;
import java.util.Optional;
import mingzhang.model.Waiver;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** What all editions of a report say in the same way. */
record Wording(Messages messages) {
  String say(String key, Object... arguments) {
    return messages.text(Message.of("diff." + key, arguments));
  }

  /** A printed figure, or a dash where there is none. */
  static String printed(String figure) {
    return figure.isEmpty() ? "–" : figure;
  }

  /** A difference with its sign; empty where one side is no number. */
  static String signed(Optional<BigDecimal> difference) {
    return difference.map(d -> (d.signum() > 0 ? "+" : "") + d.toPlainString()).orElse("");
  }

  String severity(Finding finding) {
    return messages.text(Message.of("severity." + finding.severity().word()));
  }

  String sentence(Finding finding) {
    return messages.text(finding.message());
  }

  String waiver(Waiver waiver) {
    String where = waiver.where().isEmpty() ? "" : "（" + waiver.where() + "）";
    return waiver.rule() + where + ": " + waiver.reason() + " " + waiver.date();
  }
}
