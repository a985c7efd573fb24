package mingzhang.check.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import mingzhang.report.Finding;

/** 与上年持平, where the figure changed. */
final class FlatCheck implements SentenceCheck {
  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (!sentence.has("平") && !sentence.has("无") && !sentence.has("有") && !sentence.has("未")) {
      return;
    }
    String text = sentence.text();
    Matcher flat = RoleWords.FLAT.matcher(text);
    while (flat.find()) {
      int at = sentence.start() + flat.start();
      if (sentence.block().isBound(at, at + 1)) {
        continue;
      }
      Set<String> subject = Set.of();
      for (Mention mention : sentence.mentions()) {
        subject = mention.end() <= at ? mention.names() : subject;
      }
      List<Change> known =
          ChangeCheck.changes(subject.isEmpty() ? sentence.context() : subject, sentence, ledger);
      boolean changed =
          !known.isEmpty() && known.stream().noneMatch(c -> c.difference().signum() == 0);
      if (changed) {
        Change truth = known.get(0);
        ledger.add(
            Finding.error(
                    "wrong-direction",
                    ledger.place(
                        sentence.passage(), sentence.block(), at, at + flat.group().length()),
                    flat.group(),
                    truth.now().label(),
                    Spoken.change(truth))
                .withHint("true-change", Spoken.from(truth)),
            sentence,
            false);
      }
    }
  }
}
