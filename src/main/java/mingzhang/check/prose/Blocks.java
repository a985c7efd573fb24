package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a bound text into blocks; a row of a table reads as {@link TableRows} says. */
final class Blocks {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,2}[.)])\\s+(.*)");

  private final BlockText text;
  private final List<Block> blocks = new ArrayList<>();
  private final TableRows rows = new TableRows();
  private Block.Kind open = Block.Kind.PARAGRAPH;

  private Blocks(Passage passage) {
    this.text = new BlockText(passage.figures());
  }

  static List<Block> of(Passage passage) {
    Blocks blocks = new Blocks(passage);
    boolean fenced = false;
    String[] lines = passage.markdown().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String bare = lines[i].strip();
      fenced ^= bare.startsWith("```");
      if (!fenced && !bare.startsWith("```")) {
        blocks.line(bare, i + 1 < lines.length ? lines[i + 1].strip() : "");
      }
    }
    blocks.close();
    return blocks.blocks;
  }

  private void line(String line, String next) {
    if (line.isEmpty()) {
      close();
      rows.end();
    } else if (rows.isRow(line, next)) {
      close();
      rows.add(line, text);
      if (!text.isEmpty()) {
        blocks.add(text.take(Block.Kind.ROW, line));
      }
    } else if (!marked(line)) {
      rows.above(line);
      if (text.endsWithDigit()) {
        text.add(" ");
      }
      text.add(line);
    }
  }

  /** Adds a heading or an item; whether the line is one. */
  private boolean marked(String line) {
    char first = line.charAt(0);
    if (first == '#') {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        close();
        rows.heading();
        text.add(heading.group(1));
        open = Block.Kind.HEADING;
        close();
        return true;
      }
    } else if ((first >= '0' && first <= '9') || "-*+".indexOf(first) >= 0) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        close();
        open = Block.Kind.ITEM;
        text.add(item.group(1));
        return true;
      }
    }
    return false;
  }

  private void close() {
    if (!text.isEmpty()) {
      blocks.add(text.take(open, ""));
    }
    open = Block.Kind.PARAGRAPH;
  }
}
