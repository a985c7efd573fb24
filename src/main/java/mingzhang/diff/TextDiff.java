package mingzhang.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares texts: first by paragraphs, then each changed paragraph by its words. */
final class TextDiff {
  /** Longer paragraphs are told as a whole. */
  private static final int LONGEST = 4000;

  /** A number with its unit sign, a word of letters, white space, or one character. */
  private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*[%％]?|[A-Za-z]+|\\s+|\\X");

  private TextDiff() {}

  /** The changes that lead from one text to another. */
  static List<TextChange> between(List<String> old, List<String> now) {
    List<TextChange> changes = new ArrayList<>();
    int next = 0;
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    for (AbstractDelta<String> delta : deltas(old, now)) {
      if (delta.getSource().getPosition() > next) {
        pair(gone, come, changes);
      }
      gone.addAll(delta.getSource().getLines());
      come.addAll(delta.getTarget().getLines());
      next = delta.getSource().getPosition() + delta.getSource().size();
    }
    pair(gone, come, changes);
    return changes;
  }

  /** What goes and what comes at one place is told together. */
  private static void pair(List<String> gone, List<String> come, List<TextChange> changes) {
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      changes.add(change(i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : ""));
    }
    gone.clear();
    come.clear();
  }

  private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
    return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas();
  }

  private static TextChange change(String old, String now) {
    List<TextChange.Piece> pieces = new ArrayList<>();
    if (old.isEmpty() || now.isEmpty() || old.length() > LONGEST || now.length() > LONGEST) {
      add(pieces, TextChange.Fate.GOES, List.of(old));
      add(pieces, TextChange.Fate.COMES, List.of(now));
      return new TextChange(old, now, List.copyOf(pieces));
    }
    List<String> words = words(old);
    int next = 0;
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    for (AbstractDelta<String> delta : deltas(words, words(now))) {
      int at = delta.getSource().getPosition();
      if (at > next) {
        replace(gone, come, pieces);
        add(pieces, TextChange.Fate.STAYS, words.subList(next, at));
      }
      gone.addAll(delta.getSource().getLines());
      come.addAll(delta.getTarget().getLines());
      next = at + delta.getSource().size();
    }
    replace(gone, come, pieces);
    add(pieces, TextChange.Fate.STAYS, words.subList(next, words.size()));
    return new TextChange(old, now, List.copyOf(pieces));
  }

  private static void replace(List<String> gone, List<String> come, List<TextChange.Piece> pieces) {
    add(pieces, TextChange.Fate.GOES, gone);
    add(pieces, TextChange.Fate.COMES, come);
    gone.clear();
    come.clear();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<TextChange.Piece> pieces, TextChange.Fate fate, List<String> words) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      pieces.add(new TextChange.Piece(fate, text));
    }
  }
}
