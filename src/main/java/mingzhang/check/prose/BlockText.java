package mingzhang.check.prose;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import mingzhang.prose.BoundFigure;

/** Collects the characters of a block and puts figures in the place of their marks. */
final class BlockText {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern LEVEL = Pattern.compile("（[类款项]）");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");

  private final List<BoundFigure> figures;
  private final StringBuilder text = new StringBuilder();
  private final BitSet bound = new BitSet();

  BlockText(List<BoundFigure> figures) {
    this.figures = figures;
  }

  /** Adds a line of Markdown without its markup. */
  void add(String markdown) {
    String plain = plain(markdown);
    if (plain.indexOf(OPEN) < 0) {
      text.append(plain);
      return;
    }
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int close = c == OPEN ? plain.indexOf(CLOSE, i) : -1;
      if (close > 0) {
        int index = Integer.parseInt(plain.substring(i + 1, close));
        int start = text.length();
        text.append(figures.get(index).text());
        bound.set(start, text.length());
        i = close;
      } else {
        text.append(c);
      }
    }
  }

  private static String plain(String markdown) {
    String words = markdown.contains("](") ? LINK.matcher(markdown).replaceAll("$1") : markdown;
    boolean emphasis = words.contains("**") || words.contains("__") || words.indexOf('`') >= 0;
    return emphasis ? EMPHASIS.matcher(words).replaceAll("") : words;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  boolean endsWithDigit() {
    return !isEmpty() && Character.isDigit(HalfWidth.digit(text.charAt(text.length() - 1)));
  }

  /**
   * The block so far; begins anew.
   *
   * @param line of a table row, its line of Markdown; else empty
   */
  Block take(Block.Kind kind, String line) {
    String written = text.toString();
    String half = HalfWidth.of(written);
    String told = half.indexOf('（') >= 0 ? LEVEL.matcher(half).replaceAll("   ") : half;
    Block block = new Block(kind, told, written, (BitSet) bound.clone(), line);
    text.setLength(0);
    bound.clear();
    return block;
  }
}
