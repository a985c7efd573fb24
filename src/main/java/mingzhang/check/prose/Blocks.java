package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits a bound text into blocks. A table row reads as a sentence: the first cell, then each
 * heading with its cell.
 */
final class Blocks {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,2}[.)])\\s+(.*)");
  private static final Pattern RULE = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*");
  private static final Pattern UNIT = Pattern.compile("[（(](万元|亿元|元|%|％)[）)]");
  private static final Pattern NUMBER = Pattern.compile("[-\\d０-９.,．]+");

  private final BlockText text;
  private final List<Block> blocks = new ArrayList<>();
  private List<String> header = List.of();
  private Block.Kind open = Block.Kind.PARAGRAPH;

  private Blocks(Passage passage) {
    this.text = new BlockText(passage.figures());
  }

  static List<Block> of(Passage passage) {
    Blocks blocks = new Blocks(passage);
    boolean fenced = false;
    for (String line : passage.markdown().split("\n", -1)) {
      String bare = line.strip();
      fenced ^= bare.startsWith("```");
      if (!fenced && !bare.startsWith("```")) {
        blocks.line(bare);
      }
    }
    blocks.close();
    return blocks.blocks;
  }

  private void line(String line) {
    if (line.isEmpty()) {
      close();
      header = List.of();
    } else if (line.startsWith("|")) {
      close();
      row(line);
    } else if (!marked(line)) {
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

  private void row(String line) {
    if (RULE.matcher(line).matches()) {
      return;
    }
    List<String> cells =
        Stream.of(line.replaceAll("^\\||\\|$", "").split("\\|", -1)).map(String::strip).toList();
    if (header.isEmpty()) {
      header = cells;
      return;
    }
    text.add(cells.get(0));
    for (int i = 1; i < cells.size(); i++) {
      String title = i < header.size() ? header.get(i) : "";
      Matcher unit = UNIT.matcher(title);
      boolean adds = unit.find() && NUMBER.matcher(cells.get(i)).matches();
      text.add("，" + UNIT.matcher(title).replaceAll(""));
      text.add(cells.get(i) + (adds ? unit.group(1) : ""));
    }
    open = Block.Kind.ROW;
    close();
  }

  private void close() {
    if (!text.isEmpty()) {
      blocks.add(text.take(open));
    }
    open = Block.Kind.PARAGRAPH;
  }
}
