package mingzhang.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/** Counts the days that the law leaves to publish a disclosure that is not published yet. */
public final class Countdown {
  private Countdown() {}

  /**
   * Tells how many days are left, or by how many the deadline has passed.
   *
   * @param day the day on which this is asked
   */
  public static void check(
      Disclosure disclosure, Standard standard, LocalDate day, Findings findings) {
    Optional<LocalDate> approved =
        Optional.ofNullable(disclosure.dates().get("approved")).map(LocalDate::parse);
    boolean open =
        !disclosure.status().equals("published") && !disclosure.dates().containsKey("published");
    if (!open || approved.isEmpty() || standard.deadline().days() == 0) {
      return;
    }
    LocalDate last = approved.get().plusDays(standard.deadline().days());
    long left = ChronoUnit.DAYS.between(day, last);
    Place place = disclosure.place("dates.approved");
    String law = standard.deadline().law();
    findings.add(
        left >= 0
            ? Finding.hint("days-left", place, left, last, law)
            : Finding.warning("deadline-passed", place, -left, last, law));
  }
}
