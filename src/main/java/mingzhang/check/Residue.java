package mingzhang.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Disclosure;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Looks for what is left over from a form or from a hurried edit: placeholders, words of another
 * level of government, a sentence twice, marks twice. Comments and code are left out.
 */
public final class Residue {
  private static final Pattern LEFT =
      Pattern.compile(
          "(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9.])|Ｘ{2,}|×{2,}|某某"
              + "|(?<!\\{)\\{\\s*\\p{IsHan}{1,12}\\s*\\}|\\p{IsHan}_{2,}"
              + "|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])|(?<!等)待(?:定|填|补充|核实)(?=[，。；、）)\"'\\s]|$)");
  private static final Pattern PROVINCE = Pattern.compile("省[直级](?:部门|单位)");
  private static final Pattern COUNTY = Pattern.compile("[县区市旗镇乡]");
  private static final Pattern MARKS = Pattern.compile("([。，；、：])\\1|[，、；：]。|。[，、；]");
  private static final String SENTENCE_ENDS = "。！？";

  /** Characters from which a sentence is long enough to be a sentence twice. */
  private static final int SENTENCE = 12;

  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\]\\([^)]*\\)|\\{%.*?%\\}");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

  private final Disclosure disclosure;
  private final Findings findings;

  private Residue(Disclosure disclosure, Findings findings) {
    this.disclosure = disclosure;
    this.findings = findings;
  }

  /**
   * Looks through the files of a disclosure.
   *
   * @param files text of a content file by its name in messages
   */
  public static void check(
      Disclosure disclosure, Function<String, Optional<String>> files, Findings findings) {
    Residue residue = new Residue(disclosure, findings);
    for (String file : files(disclosure)) {
      files.apply(file).ifPresent(text -> residue.file(file, text));
    }
  }

  /** Names of the files that a disclosure was read from, as far as they hold its words. */
  public static List<String> files(Disclosure disclosure) {
    List<String> files = new ArrayList<>();
    files.add(disclosure.place().file());
    disclosure.overview().ifPresent(t -> files.add(t.file()));
    disclosure.sections().values().forEach(t -> files.add(t.file()));
    disclosure.tables().forEach(t -> files.add(t.place().file()));
    disclosure.projects().forEach(p -> files.add(p.place().file()));
    return files.stream().distinct().toList();
  }

  private void file(String file, String text) {
    boolean markdown = file.endsWith(".md");
    if (!markdown && !ResidueSigns.in(text)) {
      return;
    }
    boolean fenced = false;
    Set<String> told = new HashSet<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      boolean fence = markdown && lines[i].strip().startsWith("```");
      fenced ^= fence;
      if (!fence && !fenced) {
        line(file, i + 1, lines[i], markdown, told);
      }
    }
  }

  private void line(String file, int number, String raw, boolean markdown, Set<String> told) {
    boolean signs = ResidueSigns.in(raw);
    if (signs || markdown) {
      String line = words(raw, markdown);
      if (signs) {
        leftovers(file, number, line);
      }
      if (markdown) {
        sentences(file, number, line, told);
      }
    }
  }

  /** The line without code, comments and addresses; what is left keeps its column. */
  private static String words(String line, boolean markdown) {
    boolean code = line.indexOf('`') >= 0 || line.contains("](") || line.contains("{%");
    String words = code ? blank(CODE, line) : line;
    return markdown || words.indexOf('#') < 0 ? words : blank(COMMENT, words);
  }

  private static String blank(Pattern pattern, String line) {
    return pattern.matcher(line).replaceAll(m -> " ".repeat(m.group().length()));
  }

  private void leftovers(String file, int number, String line) {
    Matcher left = LEFT.matcher(line);
    if (left.find()) {
      findings.add(
          Finding.warning("placeholder", place(file, number, line, left.start()), left.group())
              .withHint("placeholder"));
    }
    Matcher marks = MARKS.matcher(line);
    if (marks.find()) {
      findings.add(
          Finding.hint("doubled-mark", place(file, number, line, marks.start()), marks.group()));
    }
    Matcher province = PROVINCE.matcher(line);
    if (province.find() && isCounty()) {
      String unit = disclosure.unit().name();
      findings.add(
          Finding.hint(
              "other-level", place(file, number, line, province.start()), province.group(), unit));
    }
  }

  private void sentences(String file, int number, String line, Set<String> told) {
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (SENTENCE_ENDS.indexOf(line.charAt(i)) >= 0) {
        if (line.codePointCount(start, i) >= SENTENCE) {
          String sentence = line.substring(start, i + 1).strip();
          if (!told.add(sentence)) {
            findings.add(
                Finding.warning("doubled-sentence", place(file, number, line, start), sentence));
          }
        }
        start = i + 1;
      }
    }
  }

  private static Place place(String file, int number, String line, int at) {
    return new Place(file, number, line.codePointCount(0, at) + 1);
  }

  private boolean isCounty() {
    String name = disclosure.unit().name() + disclosure.unit().department();
    return !name.contains("省") && COUNTY.matcher(name).find();
  }
}
