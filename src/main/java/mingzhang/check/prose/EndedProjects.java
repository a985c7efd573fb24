package mingzhang.check.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/** Projects that a text says to have ended, though they have money this year. */
final class EndedProjects implements SentenceCheck {
  private static final Pattern ENDED =
      Pattern.compile("不再(?:安排|列入)(?:本单位|单位)?(?:预算)?(的项目(?:有|为|是|包括)?)?");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("不再")) {
      return;
    }
    Matcher ended = ENDED.matcher(sentence.block().text());
    ended.region(sentence.start(), sentence.end());
    if (!ended.find()) {
      return;
    }
    boolean listed = ended.group(1) != null;
    int from = listed ? ended.end() : clause(sentence, ended.start());
    int to = listed ? sentence.end() : ended.start();
    for (Mention mention : sentence.mentions()) {
      if (mention.start() >= from && mention.end() <= to) {
        project(mention, ledger).ifPresent(known -> report(mention, known, sentence, ledger));
      }
    }
  }

  /** Where the clause begins that ends at a place. */
  private static int clause(Sentence sentence, int end) {
    int at = end;
    while (at > sentence.start()
        && !RoleWords.isSeparator(sentence.block().text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The figure of the project that a mention names, if it has money this year. */
  private static Optional<Known> project(Mention mention, ProseLedger ledger) {
    return ledger.index.named(mention.names(), mention.names()).stream()
        .filter(k -> k.money() && !k.prior() && !k.isZero() && mention.names().contains(k.row()))
        .filter(k -> k.group().startsWith("funds/") || k.group().startsWith("projects"))
        .findFirst();
  }

  private static void report(Mention mention, Known known, Sentence sentence, ProseLedger ledger) {
    ledger.add(
        Finding.error(
                "nothing-but-filled",
                ledger.place(sentence.passage(), sentence.block(), mention.start(), mention.end()),
                sentence.block().written().substring(mention.start(), mention.end()) + "…不再安排",
                known.label(),
                known.printed())
            .withHint("true-figure", known.printed(), known.label()),
        sentence,
        false);
  }
}
