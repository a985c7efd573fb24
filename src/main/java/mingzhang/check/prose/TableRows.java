package mingzhang.check.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads rows of tables as sentences: the name of the row, its heading and its cell, for each cell
 * that holds a figure, so that a figure is about its row and its column.
 */
final class TableRows {
  private static final String MONEY = "亿元|万元|千元|百元|元";
  private static final Pattern RULE = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*");
  private static final Pattern UNIT =
      Pattern.compile("[（(](?:单位[:：])?(" + MONEY + "|%|％)[）)]|(?<=[率比幅])([%％])$");
  private static final Pattern CAPTION =
      Pattern.compile("单位(?:名称)?\\s*[:：]\\s*(" + MONEY + ")(?![\\p{IsHan}])");
  private static final Pattern NUMBER = Pattern.compile("[-−－+\\d０-９.,．，]*[\\d０-９]");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:\uE000\\d+\uE001|" + NUMBER.pattern() + ")\\s*(?:" + MONEY + "|%|％|\\S{1,2})?");
  private static final Pattern DECIMAL = Pattern.compile(".*[.．][\\d０-９]+");
  private static final Pattern NAMED = Pattern.compile(".*[\\p{IsHan}A-Za-z].*");
  private static final Pattern RATE =
      Pattern.compile("增减(?:变动)?(?:率|幅度?|比例)|变动(?:率|幅度)|增幅|增长率|增长幅度");
  private static final Pattern CHANGE = Pattern.compile("增减(?:变动|变化)?|变动|变化|差额");

  private List<String> header = List.of();
  private String unit = "";

  /**
   * Whether a line is a row: the bars at its ends may be left out where a rule follows the heading
   * (GitHub Flavored Markdown, 4.10).
   */
  boolean isRow(String line, String next) {
    boolean bars = line.indexOf('|') >= 0;
    boolean heading = next.indexOf('|') >= 0 && RULE.matcher(next).matches();
    return line.startsWith("|") || (bars && (heading || !header.isEmpty()));
  }

  /** Takes note of 单位：万元 in a line above a table. */
  void above(String line) {
    Matcher caption = CAPTION.matcher(line);
    unit = caption.find() ? caption.group(1) : unit;
  }

  /** A line that is no row: a table that follows has a heading of its own. */
  void end() {
    header = List.of();
  }

  /** Forgets the unit of the tables above. */
  void heading() {
    unit = "";
  }

  /** Adds a row to a text; nothing where it is the heading or the rule below it. */
  void add(String line, BlockText text) {
    if (RULE.matcher(line).matches()) {
      return;
    }
    List<String> cells =
        Stream.of(line.replaceAll("^\\||\\|$", "").split("\\|", -1))
            .map(c -> c.replace("**", "").replace("__", "").strip())
            .toList();
    if (header.isEmpty()) {
      header = cells;
      return;
    }
    int named = 0;
    while (named < cells.size() - 1 && !NAMED.matcher(cells.get(named)).matches()) {
      named++;
    }
    String name = cells.get(named);
    boolean figure =
        (FIGURE.matcher(name).matches() && name.indexOf('年') < 0) || name.indexOf('\uE000') >= 0;
    text.add(name);
    for (int i = 0; i < cells.size(); i++) {
      if (i != named && !cells.get(i).isEmpty()) {
        cell(figure ? "" : name, i < header.size() ? header.get(i) : "", cells.get(i), text);
      }
    }
  }

  private void cell(String name, String heading, String cell, BlockText text) {
    text.add("，");
    Matcher told = UNIT.matcher(heading);
    String title = told.replaceAll("");
    if (!FIGURE.matcher(cell).matches()) {
      text.add(title);
      text.add(cell);
      return;
    }
    boolean percent = heading.contains("%") || heading.contains("％") || cell.matches(".*[%％]");
    text.add(name);
    text.add(relation(title, percent));
    text.add(cell.replace('−', '-').replace('－', '-'));
    if (NUMBER.matcher(cell).matches()) {
      text.add(told.reset().find() ? own(told) : above(title, cell, percent));
    }
  }

  /** The unit that a heading tells. */
  private static String own(Matcher told) {
    return told.group(1) == null ? "%" : told.group(1);
  }

  /** The unit told above the table, where a cell can be in it: with decimals, and no share. */
  private String above(String title, String cell, boolean percent) {
    boolean share = percent || title.contains("占") || RATE.matcher(title).find();
    return share || !DECIMAL.matcher(cell).matches() ? "" : unit;
  }

  /** A heading as a sentence has it: 增减额 tells an increase, which may be negative. */
  private static String relation(String title, boolean percent) {
    if (title.contains("占")) {
      return title;
    }
    if (RATE.matcher(title).find() || (percent && CHANGE.matcher(title).find())) {
      return "比上年增长";
    }
    return CHANGE.matcher(title).find() ? "比上年增加" : title;
  }
}
