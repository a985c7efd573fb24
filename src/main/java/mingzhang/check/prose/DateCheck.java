package mingzhang.check.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.model.Fact;
import mingzhang.report.Finding;

/**
 * The day of which a sentence tells its figures (截至2024年12月31日) against the day of the facts that
 * it names: vehicles and rooms have a day of their own among the facts.
 */
final class DateCheck implements SentenceCheck {
  /** A day, or the end of a month or year, for which 月底 and 年末 stand. */
  private static final Pattern AS_OF =
      Pattern.compile(
          "截[至止](?:到|于)?(?:((?:19|20)\\d{2})年)(?:([01]?\\d)月(?:([0-3]?\\d)日)?|(?:年?[末底]))");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("截") || ledger.days.isEmpty()) {
      return;
    }
    Matcher told = AS_OF.matcher(sentence.block().text()).region(sentence.start(), sentence.end());
    while (told.find()) {
      List<Fact> meant = meant(sentence, ledger);
      boolean typed = !sentence.block().isBound(told.start(1), told.end());
      if (typed && !meant.isEmpty() && meant.stream().noneMatch(f -> isSame(told, f))) {
        report(told, meant.get(0), sentence, ledger);
      }
    }
  }

  /** The days of the facts that the sentence names, or else its heading and those before it. */
  private static List<Fact> meant(Sentence sentence, ProseLedger ledger) {
    List<Fact> own = days(sentence.named(), ledger);
    return own.isEmpty() ? days(sentence.namedInContext(), ledger) : own;
  }

  private static List<Fact> days(Set<String> names, ProseLedger ledger) {
    Set<String> groups =
        ledger.index.named(names, Set.of()).stream().map(Known::group).collect(Collectors.toSet());
    return ledger.days.stream().filter(f -> groups.contains(KnownFigures.group(f))).toList();
  }

  /** Whether a month without a day has the day in it; impossible days are never the same. */
  private static boolean isSame(Matcher told, Fact fact) {
    LocalDate day = LocalDate.parse(fact.date());
    try {
      boolean end = told.group(2) == null;
      YearMonth month =
          YearMonth.of(Integer.parseInt(told.group(1)), end ? 12 : Integer.parseInt(told.group(2)));
      boolean inMonth = month.equals(YearMonth.from(day));
      return told.group(3) != null
          ? day.equals(month.atDay(Integer.parseInt(told.group(3))))
          : inMonth && (!end || day.equals(month.atEndOfMonth()));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void report(Matcher told, Fact meant, Sentence sentence, ProseLedger ledger) {
    String typed = sentence.block().written().substring(told.start(1), told.end());
    ledger.add(
        Finding.warning(
                "contradicting-date",
                ledger.place(sentence.passage(), sentence.block(), told.start(1), told.end()),
                typed,
                meant.title(),
                meant.date())
            .withHint("contradicting-date", meant.id()),
        sentence,
        false);
  }
}
