package mingzhang.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Disclosure;
import mingzhang.model.DisclosureKind;
import mingzhang.model.Fact;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/**
 * Looks at the dates of a disclosure: their order, and the days from approval to publication (预算法
 * art. 14: 20 days; for units 预算法实施条例 art. 6).
 */
final class Deadline {
  /** In the order in which they must follow each other. */
  private static final List<String> CHAIN =
      List.of("congress", "finance_approved", "approved", "published");

  private Deadline() {}

  static void check(Ledger ledger) {
    Disclosure disclosure = ledger.disclosure;
    order(ledger);
    year(ledger);
    UnitApproval.unit(ledger);
    Optional<LocalDate> approved = date(disclosure, "approved");
    Optional<LocalDate> published = date(disclosure, "published");
    int days = ledger.standard.deadline().days();
    if (days == 0) {
      return;
    }
    boolean waits = approved.isPresent() && !disclosure.status().equals("published");
    if (published.isEmpty() && waits) {
      return; // the days are being counted
    }
    if (approved.isEmpty() || published.isEmpty()) {
      ledger.findings.add(
          Finding.hint("unknown-dates", disclosure.place(), days, ledger.standard.deadline().law())
              .withHint("unknown-dates"));
      return;
    }
    long taken = ChronoUnit.DAYS.between(approved.get(), published.get());
    if (taken > days) {
      ledger.findings.add(
          Finding.warning(
              "late-publication",
              place(disclosure, "published"),
              taken,
              days,
              ledger.standard.deadline().law()));
    }
  }

  private static void order(Ledger ledger) {
    String before = "";
    for (String id : CHAIN) {
      Optional<LocalDate> day = date(ledger.disclosure, id);
      Optional<LocalDate> earlier = date(ledger.disclosure, before);
      if (day.isPresent() && earlier.isPresent() && day.get().isBefore(earlier.get())) {
        ledger.findings.add(
            Finding.error(
                "impossible-dates",
                place(ledger.disclosure, id),
                id,
                day.get(),
                before,
                earlier.get()));
      }
      before = day.isPresent() ? id : before;
    }
    date(ledger.disclosure, "published").ifPresent(published -> facts(published, ledger));
  }

  /**
   * What is told of a day after the one of publication was not known then; it may have come with a
   * correction.
   */
  private static void facts(LocalDate published, Ledger ledger) {
    for (Fact fact : ledger.disclosure.facts().values()) {
      if (!fact.date().isEmpty() && LocalDate.parse(fact.date()).isAfter(published)) {
        ledger.findings.add(
            Finding.error(
                    "impossible-dates",
                    ledger.disclosure.place("facts." + fact.id()),
                    "published",
                    published,
                    fact.id(),
                    fact.date())
                .as(Severity.WARNING));
      }
    }
  }

  /**
   * A budget is approved and published around the beginning of its year, final accounts in the year
   * after. A date more than two years away is an error; one that is only earlier than any such
   * approval, as those are that were left from the year before, is a warning. Dates among the facts
   * are only looked at for errors.
   */
  private static void year(Ledger ledger) {
    int year = ledger.disclosure.year();
    LocalDate earliest =
        ledger.standard.kind() == DisclosureKind.BUDGET
            ? LocalDate.of(year - 1, 10, 1)
            : LocalDate.of(year + 1, 1, 1);
    for (String id : CHAIN) {
      date(ledger.disclosure, id)
          .filter(d -> isFar(d, year) || d.isBefore(earliest))
          .map(
              d ->
                  Finding.error("date-of-other-year", place(ledger.disclosure, id), id, d, year)
                      .as(isFar(d, year) ? Severity.ERROR : Severity.WARNING))
          .ifPresent(ledger.findings::add);
    }
    for (Fact fact : ledger.disclosure.facts().values()) {
      if (!fact.date().isEmpty() && isFar(LocalDate.parse(fact.date()), year)) {
        Place place = ledger.disclosure.place("facts." + fact.id());
        ledger.findings.add(
            Finding.error("date-of-other-year", place, fact.id(), fact.date(), year));
      }
    }
  }

  private static boolean isFar(LocalDate day, int year) {
    return Math.abs(day.getYear() - year) > 2;
  }

  private static Place place(Disclosure disclosure, String id) {
    return disclosure.place("dates." + id);
  }

  /** A date of the disclosure; empty where it is not known. */
  static Optional<LocalDate> date(Disclosure disclosure, String id) {
    return Optional.ofNullable(disclosure.dates().get(id)).map(LocalDate::parse);
  }
}
