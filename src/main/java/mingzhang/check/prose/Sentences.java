package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits blocks into sentences and reads each. */
final class Sentences {
  private static final String ENDS = "。！？";

  private final Vocabulary vocabulary;
  private final String unit;
  private final Pattern prior;
  private String heading = "";
  private Set<String> inHeading = Set.of();

  Sentences(Vocabulary vocabulary, String unit, int year) {
    this.vocabulary = vocabulary;
    this.unit = unit;
    this.prior = PriorWords.of(year);
  }

  List<Sentence> of(Passage passage, Block block) {
    String text = block.text();
    List<Mention> words = FundWords.joined(vocabulary.in(text), text);
    List<Mention> mentions = ShortNames.with(words, named(passage.heading()), text);
    BitSet excluded = NotFigures.in(text);
    mentions.forEach(m -> excluded.set(m.start(), m.end()));
    List<Quantity> quantities = Quantities.in(block, excluded);
    Roles roles = new Roles(text, unit, mentions, prior);
    Contents contents = new Contents(passage, block, quantities, mentions, roles);
    Set<String> context = new LinkedHashSet<>(named(passage.heading()));
    List<Said> earlier = new ArrayList<>();
    List<Said> changed = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0;
      if (end && i > start) {
        Sentence sentence = contents.sentence(start, i, earlier, changed, context);
        sentences.add(sentence);
        earlier.addAll(sentence.levels());
        changed.clear();
        changed.addAll(sentence.changesBefore());
        context.addAll(sentence.named());
      }
      start = end ? i + 1 : start;
    }
    return sentences;
  }

  /** What a heading names; all blocks of a text have the same. */
  private Set<String> named(String title) {
    if (!title.equals(heading)) {
      Set<String> names = new LinkedHashSet<>();
      vocabulary.in(HalfWidth.of(title)).forEach(m -> names.addAll(m.names()));
      heading = title;
      inHeading = names;
    }
    return inHeading;
  }

  /** What stands in a block, of which each sentence has its part. */
  private record Contents(
      Passage passage,
      Block block,
      List<Quantity> quantities,
      List<Mention> mentions,
      Roles roles) {
    Sentence sentence(
        int start, int end, List<Said> earlier, List<Said> changed, Set<String> context) {
      List<Quantity> own = new ArrayList<>();
      for (Quantity quantity : quantities) {
        if (quantity.start() >= start && quantity.end() <= end) {
          own.add(quantity);
        }
      }
      List<Mention> names = new ArrayList<>();
      for (Mention mention : mentions) {
        if (mention.start() >= start && mention.end() <= end) {
          names.add(mention);
        }
      }
      return new Sentence(
          passage,
          block,
          start,
          end,
          own,
          names,
          roles.of(own, start, end),
          false,
          List.copyOf(earlier),
          List.copyOf(changed),
          new LinkedHashSet<>(context));
    }
  }
}
