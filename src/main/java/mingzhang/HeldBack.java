package mingzhang;

import java.time.LocalDate;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.report.Finding;
import mingzhang.report.Severity;

/** Tells that a disclosure is not in the site, and why. */
final class HeldBack {
  private HeldBack() {}

  /**
   * The finding: a hint, or a warning where the day of an embargo has come and nobody named it.
   *
   * @param day today, as far as anybody knows
   */
  static Finding finding(Disclosure disclosure, Optional<LocalDate> day) {
    if (!disclosure.status().equals("published")) {
      return Finding.hint("not-published", disclosure.place("status"), disclosure.status());
    }
    LocalDate from = disclosure.publishOn().orElseThrow();
    boolean due = day.filter(d -> !d.isBefore(from)).isPresent();
    Finding finding = Finding.hint("embargoed", disclosure.place("publish_on"), from);
    return (due ? finding.as(Severity.WARNING) : finding).withHint("embargoed", from);
  }
}
