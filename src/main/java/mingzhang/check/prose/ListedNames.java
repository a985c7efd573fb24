package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/** Names that a sentence lists as the parts of a figure, against the rows that have amounts. */
final class ListedNames implements SentenceCheck {
  private static final Pattern LIST =
      Pattern.compile("(?:包括|用于|为|是|：)[：:]?((?:[^、，。；：]{2,24}、){3,}[^，。；：]{2,40})");

  private static final Pattern OPEN = Pattern.compile("等[^、]{0,6}$");
  private static final Pattern INTRODUCED = Pattern.compile("^(?:主要)?(?:包括|用于)");
  private static final Pattern AND = Pattern.compile("以及|和|及|与");

  /** Marks between the names of the shortest list. */
  private static final int MARKS = 3;

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (marks(sentence) < MARKS) {
      return;
    }
    Matcher list = LIST.matcher(sentence.block().text());
    list.region(sentence.start(), sentence.end());
    while (list.find()) {
      if (!sentence.block().isBound(list.start(1), list.end(1))) {
        list(list.group(1), list.start(1), sentence, ledger);
      }
    }
  }

  private static int marks(Sentence sentence) {
    String text = sentence.block().text();
    int marks = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      marks += text.charAt(i) == '、' ? 1 : 0;
    }
    return marks;
  }

  private static void list(String words, int at, Sentence sentence, ProseLedger ledger) {
    Set<String> column = Set.of();
    for (Mention mention : sentence.mentions()) {
      column = mention.end() <= at ? mention.names() : column;
    }
    boolean open = words.indexOf('等') >= 0 && OPEN.matcher(words).find();
    List<String> names = new ArrayList<>();
    for (String word : Lists.of(words)) {
      String closed = word.indexOf('等') >= 0 ? OPEN.matcher(word).replaceFirst("") : word;
      String bare = INTRODUCED.matcher(closed).replaceFirst("");
      names.addAll(names(bare, ledger.index.vocabulary()));
    }
    Set<String> filled = new LinkedHashSet<>(ledger.index.rowsOf(column));
    Set<String> known = new LinkedHashSet<>();
    names.forEach(n -> known.addAll(ledger.index.vocabulary().meaning(n)));
    known.retainAll(filled);
    if (known.size() < 3 || known.size() * 3 < names.size() * 2) {
      return;
    }
    for (String name : names) {
      Set<String> meaning = ledger.index.vocabulary().meaning(name);
      if (meaning.stream().noneMatch(filled::contains)) {
        int start = Math.max(at, sentence.block().text().indexOf(name, at));
        ledger.add(
            Finding.warning(
                "listed-without-figure",
                ledger.place(sentence.passage(), sentence.block(), start, start + name.length()),
                name,
                String.join("、", column)),
            sentence,
            false);
      }
    }
    filled.removeAll(known);
    if (!open && !filled.isEmpty()) {
      ledger.add(
          Finding.hint(
              "row-not-listed",
              ledger.place(sentence.passage(), sentence.block(), at, at + 1),
              String.join("、", column),
              String.join("、", filled)),
          sentence,
          false);
    }
  }

  /** The names that one place of the list holds: the last one may be A和B. */
  private static List<String> names(String word, Vocabulary vocabulary) {
    if (!vocabulary.meaning(word).isEmpty()) {
      return List.of(word);
    }
    List<String> names = new ArrayList<>();
    StringBuilder rest = new StringBuilder(word);
    for (Mention mention : vocabulary.in(word)) {
      String name = word.substring(mention.start(), mention.end());
      int at = rest.indexOf(name);
      rest.replace(at, at + name.length(), "、");
      names.add(name);
    }
    Lists.of(AND.matcher(rest).replaceAll("、")).stream()
        .filter(n -> n.length() > 1)
        .forEach(names::add);
    return names;
  }
}
