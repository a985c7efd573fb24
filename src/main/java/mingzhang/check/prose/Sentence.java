package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with what stands in it.
 *
 * @param passage the text it belongs to
 * @param block the block it belongs to; all indexes count from the block's beginning
 * @param start first character
 * @param end after the last character
 * @param quantities quantities in it
 * @param mentions names in it
 * @param said quantities with their roles
 * @param mended whether some of these have the value that was meant instead of the one typed
 * @param earlier figures of this year in money told earlier in the block
 * @param changed changes told earlier in the block
 * @param context names in the heading of the text and in the sentences before
 */
record Sentence(
    Passage passage,
    Block block,
    int start,
    int end,
    List<Quantity> quantities,
    List<Mention> mentions,
    List<Said> said,
    boolean mended,
    List<Said> earlier,
    List<Said> changed,
    Set<String> context) {
  /** The same with other figures, in it and earlier in the block. */
  Sentence with(List<Said> figures, List<Said> before) {
    boolean other = mended || !figures.equals(said);
    return new Sentence(
        passage, block, start, end, quantities, mentions, figures, other, before, changed, context);
  }

  String text() {
    return block.text().substring(start, end);
  }

  /** Whether some characters stand in it. */
  boolean has(String characters) {
    int at = block.text().indexOf(characters, start);
    return at >= 0 && at + characters.length() <= end;
  }

  String between(int from, int to) {
    return block.text().substring(Math.min(from, to), to);
  }

  /** Everything that its names may mean. */
  Set<String> named() {
    Set<String> all = new LinkedHashSet<>();
    mentions.forEach(m -> all.addAll(m.names()));
    return all;
  }

  /** The same with what its heading and the sentences before name. */
  Set<String> namedInContext() {
    Set<String> all = named();
    all.addAll(context);
    return all;
  }

  /** Its changes, after those told earlier in the block. */
  List<Said> changesBefore() {
    List<Said> changes = new ArrayList<>(changed);
    for (Said one : said) {
      if (one.is(Role.CHANGE) || one.is(Role.RATE)) {
        changes.add(one);
      }
    }
    return changes;
  }

  List<Said> levels() {
    List<Said> levels = new ArrayList<>(said.size());
    for (Said one : said) {
      if (one.isLevel()) {
        levels.add(one);
      }
    }
    return levels;
  }
}
