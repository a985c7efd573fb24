package mingzhang.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.model.Scope;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.LegalPeriod;
import mingzhang.standard.Standard;

/**
 * A department approves its units after it has been approved itself, and within the days that the
 * standard prescribes (budgets: 预算法 art. 52; final accounts: art. 80; 15 days). What is not known
 * is not judged.
 */
public final class UnitApproval {
  private UnitApproval() {}

  /**
   * Holds the approval of units against that of their department. What a unit says of its
   * department is believed; where it says the same day, {@link #unit} has judged it.
   *
   * @param units those that can be had; they need not be all
   */
  public static void department(
      Disclosure department, Standard standard, List<Disclosure> units, Findings findings) {
    String key = department.dates().containsKey("approved") ? "approved" : "finance_approved";
    Deadline.date(department, key)
        .ifPresent(
            day ->
                units.stream()
                    .filter(u -> !Deadline.date(u, "finance_approved").equals(Optional.of(day)))
                    .forEach(
                        u ->
                            compare(
                                u,
                                day,
                                department.place("dates." + key),
                                standard.unitApproval(),
                                findings)));
  }

  /** The same where a unit tells both days itself. */
  static void unit(Ledger ledger) {
    Disclosure unit = ledger.disclosure;
    if (ledger.standard.scope() == Scope.UNIT) {
      Deadline.date(unit, "finance_approved")
          .filter(day -> Deadline.date(unit, "approved").filter(a -> a.isBefore(day)).isEmpty())
          .ifPresent(
              day ->
                  compare(
                      unit,
                      day,
                      unit.place("dates.finance_approved"),
                      ledger.standard.unitApproval(),
                      ledger.findings));
    }
  }

  private static void compare(
      Disclosure unit, LocalDate department, Place told, LegalPeriod period, Findings findings) {
    Optional<LocalDate> approved = Deadline.date(unit, "approved");
    if (approved.isEmpty() || period.days() == 0) {
      return;
    }
    Place place = unit.place("dates.approved");
    long taken = ChronoUnit.DAYS.between(department, approved.get());
    if (taken < 0) {
      findings.add(
          Finding.warning("unit-approved-early", place, approved.get(), department, period.law())
              .withHint("unit-approval", told.toString()));
    } else if (taken > period.days()) {
      findings.add(
          Finding.warning(
                  "unit-approved-late",
                  place,
                  approved.get(),
                  department,
                  taken,
                  period.days(),
                  period.law())
              .withHint("unit-approval", told.toString()));
    }
  }
}
