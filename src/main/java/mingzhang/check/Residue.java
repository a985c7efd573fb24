package mingzhang.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
  private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]{12,}+[。！？]");
  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\]\\([^)]*\\)|\\{%.*?%\\}");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

  /** A character of each that a pattern cannot do without: most lines of data have none. */
  private static final String IN_CODE = "`]{";

  private static final String IN_LEFT = "XxＸ×某{_TF待";
  private static final String IN_MARKS = "。，；、：";
  private static final String SENTENCE_ENDS = "。！？";

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
    boolean fenced = false;
    Set<String> told = new HashSet<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      boolean fence = markdown && lines[i].strip().startsWith("```");
      fenced ^= fence;
      if (!fence && !fenced) {
        line(file, i + 1, words(lines[i], markdown), told);
      }
    }
  }

  /** The line without code, comments and addresses; what is left keeps its column. */
  private static String words(String line, boolean markdown) {
    String words = lastOf(IN_CODE, line) < 0 ? line : blank(CODE, line);
    return markdown || words.indexOf('#') < 0 ? words : blank(COMMENT, words);
  }

  private static String blank(Pattern pattern, String line) {
    return pattern.matcher(line).replaceAll(m -> " ".repeat(m.group().length()));
  }

  /** Where the last of some characters stands; -1 where there is none of them. */
  private static int lastOf(String characters, String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      if (characters.indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void line(String file, int number, String line, Set<String> told) {
    BiFunction<Matcher, String, Place> place =
        (m, l) -> new Place(file, number, l.codePointCount(0, m.start()) + 1);
    first(LEFT, IN_LEFT, line)
        .ifPresent(
            left ->
                findings.add(
                    Finding.warning("placeholder", place.apply(left, line), left.group())
                        .withHint("placeholder")));
    first(MARKS, IN_MARKS, line)
        .ifPresent(
            marks ->
                findings.add(
                    Finding.hint("doubled-mark", place.apply(marks, line), marks.group())));
    first(PROVINCE, "省", line)
        .filter(m -> isCounty())
        .ifPresent(
            m -> {
              String unit = disclosure.unit().name();
              findings.add(Finding.hint("other-level", place.apply(m, line), m.group(), unit));
            });
    if (file.endsWith(".md")) {
      Matcher sentences = SENTENCE.matcher(line).region(0, lastOf(SENTENCE_ENDS, line) + 1);
      while (sentences.find()) {
        String sentence = sentences.group().strip();
        if (!told.add(sentence)) {
          findings.add(Finding.warning("doubled-sentence", place.apply(sentences, line), sentence));
        }
      }
    }
  }

  private static Optional<Matcher> first(Pattern pattern, String needed, String line) {
    if (lastOf(needed, line) < 0) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean isCounty() {
    String name = disclosure.unit().name() + disclosure.unit().department();
    return !name.contains("省") && COUNTY.matcher(name).find();
  }
}
