package mingzhang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Labels;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** Which tables of a standard the words above a table, or the name of a sheet, speak of. */
final class Titles {
  private static final Pattern NUMBER =
      Pattern.compile("(?:附|预算公开|部门公开|公开)?表(?:(\\d{1,2})|([一二三四五六七八九十]{1,3}))");
  private static final Pattern UNIT =
      Pattern.compile("(?:单位|Unit):?(?:人民币)?(元|千元|万元|百万元|亿元)(?![\\p{IsHan}\\w])");
  private static final Pattern IN_HEADING = Pattern.compile("\\((元|千元|万元|百万元|亿元)\\)$");
  private static final Pattern OFFICE =
      Pattern.compile("(?:编制|填报|公开|预算)?(?:单位|部门)(?:名称)?:(?!人民币)(.{2,40})");
  private static final int LONGEST = 60;

  private final Standard standard;

  Titles(Standard standard) {
    this.standard = standard;
  }

  /** The tables whose title stands in a text: those with the longest one. */
  List<TableSpec> named(String text) {
    String words = core(text);
    List<TableSpec> found = new ArrayList<>();
    int longest = 0;
    for (TableSpec table : standard.tables()) {
      String title = core(table.title());
      String open = title.replaceFirst("\\([^()]*\\)$", "");
      int length =
          words.contains(title) ? title.length() : words.contains(open) ? open.length() : 0;
      if (words.length() > LONGEST || length < longest || length == 0) {
        continue;
      }
      if (length > longest) {
        found.clear();
        longest = length;
      }
      found.add(table);
    }
    return found;
  }

  /** The tables whose number or label is the whole text, for example 表五. */
  List<TableSpec> numbered(String text) {
    String plain = Labels.plain(text);
    Matcher number = NUMBER.matcher(plain);
    String chinese = "";
    if (number.matches()) {
      chinese =
          number.group(2) != null ? number.group(2) : chinese(Integer.parseInt(number.group(1)));
    }
    List<TableSpec> found = new ArrayList<>();
    for (TableSpec table : standard.tables()) {
      boolean label = !table.label().isEmpty() && Labels.plain(table.label()).equals(plain);
      if (label || table.number().equals(chinese)) {
        found.add(table);
      }
    }
    return found;
  }

  /** The table that a file is called after, as the CSV files of a site are: by its id. */
  List<TableSpec> published(String file) {
    String name = file.replaceFirst("^.*[/\\\\]", "");
    return standard.tables().stream().filter(t -> name.equals(t.id() + ".csv")).toList();
  }

  /** The money unit that a line above a table states. */
  static Optional<String> unit(String text) {
    Matcher unit = UNIT.matcher(Labels.plain(text));
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  /** The money unit in brackets at the end of a heading, for example 合计（万元）. */
  static Optional<String> unitOfHeading(String text) {
    Matcher unit = IN_HEADING.matcher(Labels.plain(text));
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  /** A heading in plain words without its money unit. */
  static String withoutUnit(String plain) {
    return IN_HEADING.matcher(plain).replaceFirst("");
  }

  /** The name of the office in a line such as 编制单位：…. */
  static Optional<String> office(String text) {
    Matcher office = OFFICE.matcher(Labels.plain(text).replaceAll("(金额)?单位:(人民币)?[千万百亿]*元", ""));
    return office.matches() ? Optional.of(office.group(1)) : Optional.empty();
  }

  /** Whether a row's words belong above a table. */
  boolean isFront(String text) {
    return !named(text).isEmpty()
        || !numbered(text).isEmpty()
        || unit(text).isPresent()
        || office(text).isPresent()
        || Labels.plain(text).matches("\\(?续表?\\)?");
  }

  private static String core(String text) {
    return Years.plain(text).replaceFirst("^\\d{4}年?度?", "").replace("预算", "");
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
    if (number < 10) {
      return ones;
    }
    return (number < 20 ? "" : digits.substring(number / 10, number / 10 + 1)) + "十" + ones;
  }
}
