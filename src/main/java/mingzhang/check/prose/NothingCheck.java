package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import mingzhang.report.Finding;

/** 没有, 未安排 or 无 said of a name whose figures are not zero. */
final class NothingCheck implements SentenceCheck {
  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    String text = sentence.block().text();
    int start = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i == sentence.end() || "，；：|".indexOf(text.charAt(i)) >= 0) {
        clause(start, i, sentence, ledger);
        start = i + 1;
      }
    }
  }

  private static void clause(int start, int end, Sentence sentence, ProseLedger ledger) {
    if (!NothingWords.mayBeIn(sentence.block().text(), start, end)) {
      return;
    }
    String clause = sentence.between(start, end);
    if (ledger.index.plans().areTold() && NothingWords.NOT_PLANNED.matcher(clause).find()) {
      return;
    }
    if (NothingWords.ELSEWHERE.matcher(clause).find() || speaksOfAnotherYear(clause, ledger)) {
      return;
    }
    Matcher no = NothingWords.NO.matcher(clause);
    Matcher none = NothingWords.NONE.matcher(clause);
    List<Mention> denied = new ArrayList<>();
    int at = -1;
    if (no.find()) {
      at = no.start();
      int from = start + no.end();
      sentence.mentions().stream()
          .filter(m -> m.start() >= from && m.start() <= from + 20 && m.end() <= end)
          .forEach(denied::add);
    }
    if (denied.isEmpty() && none.find() && !isPlan(clause.substring(0, none.start()), ledger)) {
      at = none.start();
      int to = start + none.start();
      sentence.mentions().stream()
          .filter(m -> m.start() >= start && m.end() <= to && m.end() >= to - 10)
          .forEach(denied::add);
    }
    if (!denied.isEmpty()) {
      deny(denied, start + at, clause, sentence, ledger);
    }
  }

  /** 年初预算为0万元: nothing was planned, which says nothing of what was spent. */
  private static boolean isPlan(String lead, ProseLedger ledger) {
    return ledger.index.plans().areTold() && Phase.ofLead(lead).isPlanned();
  }

  private static boolean speaksOfAnotherYear(String clause, ProseLedger ledger) {
    Matcher year = YearWords.YEAR.matcher(clause);
    return year.find() && Integer.parseInt(year.group(1)) != ledger.year;
  }

  private static void deny(
      List<Mention> denied, int at, String clause, Sentence sentence, ProseLedger ledger) {
    List<Known> meant = meant(denied, sentence, ledger);
    Optional<Known> filled =
        meant.stream().filter(k -> !k.isZero()).max(Comparator.comparing(k -> k.value().abs()));
    if (filled.isPresent() && !typedZeroElsewhere(clause)) {
      ledger.add(
          Finding.error(
                  "nothing-but-filled",
                  ledger.place(sentence.passage(), sentence.block(), at, at + 1),
                  clause.strip(),
                  filled.get().label(),
                  filled.get().printed())
              .withHint("true-figure", filled.get().printed(), filled.get().label()),
          sentence,
          false);
    }
  }

  /** The amounts of this year that some names together may mean. */
  static List<Known> meant(List<Mention> mentions, Sentence sentence, ProseLedger ledger) {
    return mentions.stream()
        .flatMap(m -> ledger.index.named(m.names(), sentence.named()).stream())
        .filter(k -> !k.prior() && k.money())
        .filter(k -> mentions.stream().allMatch(m -> named(k, m)))
        .distinct()
        .toList();
  }

  private static boolean typedZeroElsewhere(String clause) {
    return clause.contains("如果") || clause.contains("是否");
  }

  private static boolean named(Known known, Mention mention) {
    return mention.names().stream()
        .anyMatch(
            n -> known.row().equals(n) || known.column().contains(n) || known.topics().contains(n));
  }
}
