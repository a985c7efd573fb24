package mingzhang.check.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import mingzhang.report.Finding;

/** A year other than the fiscal year where the sentence tells this year's figures. */
final class YearCheck implements SentenceCheck {
  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    boolean told = sentence.passage().kind() == Passage.Kind.PROJECT;
    if (told || sentence.block().kind() == Block.Kind.ROW) {
      return;
    }
    if (!sentence.has("年")) {
      return;
    }
    if (!bases(sentence, ledger)) {
      own(sentence, ledger);
    }
  }

  /** Years that a change is said to count from, though it is the one from the year before. */
  private static boolean bases(Sentence sentence, ProseLedger ledger) {
    Matcher compared = YearWords.COMPARED.matcher(sentence.text());
    while (compared.find()) {
      int year = Integer.parseInt(compared.group(1));
      int at = sentence.start() + compared.start(1);
      if (year != ledger.year - 1 && isLastYears(at, sentence, ledger)) {
        report(at, compared.group(1), ledger.year - 1, sentence, ledger);
        return true;
      }
    }
    return false;
  }

  /** Whether the first change after a year is the known one from the year before. */
  private static boolean isLastYears(int at, Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      boolean change = said.is(Role.CHANGE) || said.is(Role.RATE);
      if (change && said.quantity().start() > at) {
        List<Change> known =
            ChangeCheck.changes(Subjects.nearest(said, sentence), sentence, ledger);
        return said.is(Role.RATE)
            ? known.stream().anyMatch(c -> c.matchesRate(said.quantity()))
            : known.stream().anyMatch(c -> c.matchesAmount(said.quantity()));
      }
    }
    return false;
  }

  private static void own(Sentence sentence, ProseLedger ledger) {
    String text = sentence.text();
    Matcher begins = YearWords.BEGINS.matcher(text.replace(ledger.unit, "本单位"));
    Matcher own = YearWords.OWN.matcher(text);
    while (own.find()) {
      int year = Integer.parseInt(own.group(1));
      int at = sentence.start() + own.start();
      if (year == ledger.year || sentence.block().isBound(at, at + 4)) {
        continue;
      }
      boolean first = begins.find() && begins.group(1).equals(own.group(1));
      boolean compared = hasCompared(text);
      if (tellsThisYear(at, sentence, ledger)
          || (first && !compared && !history(sentence, year, ledger))) {
        report(at, own.group(1), ledger.year, sentence, ledger);
        return;
      }
    }
  }

  private static void report(
      int at, String typed, int meant, Sentence sentence, ProseLedger ledger) {
    ledger.add(
        Finding.warning(
                "wrong-year",
                ledger.place(sentence.passage(), sentence.block(), at, at + 5),
                typed,
                meant)
            .withHint("wrong-year", meant),
        sentence,
        false);
  }

  /** Whether a figure said to be of the year before is this year's, under that year's number. */
  static boolean isMistaken(Said said, Sentence sentence, ProseLedger ledger) {
    Set<String> named = new LinkedHashSet<>(sentence.named());
    return sentence.text().contains(ledger.year - 1 + "年")
        && ledger.index.named(Subjects.of(said, sentence), named).stream()
            .anyMatch(k -> !k.prior() && k.matches(said.quantity()));
  }

  private static boolean hasCompared(String text) {
    return text.contains("本年") || text.contains("今年") || text.contains("上年");
  }

  /** Whether the figures after the year are known figures of the year before. */
  private static boolean history(Sentence sentence, int year, ProseLedger ledger) {
    boolean figures = sentence.said().stream().anyMatch(s -> s.quantity().is(Quantity.Kind.MONEY));
    return year == ledger.year - 1
        && (figures
            || sentence.text().contains(ledger.year + "年")
            || YearWords.DONE.matcher(sentence.text()).find());
  }

  /** Whether the first amount after the year is this year's figure and not last year's. */
  private static boolean tellsThisYear(int at, Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      Quantity typed = said.quantity();
      if (typed.start() < at || !typed.is(Quantity.Kind.MONEY)) {
        continue;
      }
      boolean another = YearWords.YEAR.matcher(sentence.between(at + 5, typed.start())).find();
      boolean level = said.is(Role.LEVEL) || said.is(Role.PRIOR);
      if (another || !level || typed.value().signum() == 0) {
        return false;
      }
      Set<String> named = new LinkedHashSet<>(sentence.named());
      List<Known> meant = ledger.index.named(Subjects.of(said, sentence), named);
      return meant.stream().anyMatch(k -> !k.prior() && k.matches(typed))
          && meant.stream().noneMatch(k -> k.prior() && k.matches(typed));
    }
    return false;
  }
}
