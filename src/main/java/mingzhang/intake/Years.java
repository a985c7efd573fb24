package mingzhang.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.intake.sheet.Region;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Tells where a sheet speaks of another fiscal year than the one that is imported: in the title of
 * a table, above the columns that are read, in a line above them, or in the name of the sheet.
 */
final class Years {
  private static final Pattern CHINESE = Pattern.compile("二[〇零○oO0][〇零○oO0一二三四五六七八九]{2}(?=年)");
  private static final String NUMERALS = "〇一二三四五六七八九";

  /** Not days and months, not what is carried over from a year or compared with it. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\d比较与同]|上年|上年度|上年\\(|上年度\\()(20\\d\\d)"
              + "(?:年(?!度?(?:结转|结余)|\\d{1,2}月)|(?=预算|决算|部门|单位))"
              + "|^\\(?(20\\d\\d)\\)?$");

  private static final int LONGEST = 60;

  private final String year;
  private final Findings findings;
  private boolean said;
  private boolean told;

  Years(int year, Findings findings) {
    this.year = String.valueOf(year);
    this.findings = findings;
  }

  /** Words in plain form, years in digits also where they are written 二〇二五年. */
  static String plain(String text) {
    return CHINESE.matcher(Labels.plain(text)).replaceAll(m -> digits(m.group()));
  }

  private static String digits(String chinese) {
    StringBuilder digits = new StringBuilder();
    for (char c : chinese.replace('二', '2').toCharArray()) {
      int digit = NUMERALS.indexOf(c);
      digits.append(digit > 0 ? (char) ('0' + digit) : c == '2' ? '2' : '0');
    }
    return digits.toString();
  }

  /** Another year that some words speak of, if they do not speak of this one too. */
  Optional<String> other(String text) {
    Matcher years = OTHER.matcher(plain(text));
    if (says(text) || !years.find()) {
      return Optional.empty();
    }
    return Optional.of(years.group(1) == null ? years.group(2) : years.group(1));
  }

  private boolean says(String text) {
    return plain(text).matches("(.*\\D)?" + year + "(\\D.*)?");
  }

  /** Looks at the title of a table, which must not be that of another year. */
  void title(Sheet sheet, SheetCell cell) {
    other(cell.text()).ifPresent(y -> tell(sheet.place(cell), y));
  }

  /**
   * Looks at what stands above the figures of a table.
   *
   * @param above the cells above the headings
   * @param layout which columns are read; all headings are looked at where it is empty
   */
  void above(
      Sheet sheet,
      List<SheetCell> above,
      Header header,
      Headings headings,
      Optional<Layout> layout) {
    Set<Integer> read = new HashSet<>();
    layout.ifPresentOrElse(
        l -> l.sides().forEach(s -> s.values().forEach(read::addAll)),
        () -> read.addAll(header.labels().keySet()));
    List<SheetCell> heads =
        sheet.rowsBetween(header.top(), header.bottom()).stream()
            .flatMap(r -> sheet.row(r).stream())
            .filter(c -> read.stream().anyMatch(column -> isOver(sheet, c, column, header)))
            .toList();
    boolean here = heads.stream().anyMatch(c -> says(c.text()));
    said |= here || above.stream().anyMatch(c -> says(c.text()));
    if (layout.isPresent() || !here) {
      heads.stream()
          .filter(c -> !headings.isKnown(headings.word(c.text())))
          .forEach(c -> title(sheet, c));
    }
    if (!said && !told) {
      above.stream().filter(c -> c.text().length() <= LONGEST).forEach(c -> title(sheet, c));
    }
  }

  /**
   * Looks at the name of a sheet with tables: it counts where nothing on the sheet names a year.
   */
  void name(Sheet sheet) {
    if (!said && !told) {
      other(sheet.name()).ifPresent(y -> tell(sheet.place(), y));
    }
  }

  private void tell(Place place, String other) {
    told = true;
    findings.add(Finding.error("title-year", place, other).withHint("title-year"));
  }

  /** Whether a heading is that of a column, merged over it or the first of a group. */
  private static boolean isOver(Sheet sheet, SheetCell cell, int column, Header header) {
    Optional<Region> region = sheet.region(cell.row(), cell.column());
    if (region.isPresent() || cell.row() == header.bottom() || column < cell.column()) {
      return column >= cell.column() && column <= region.map(Region::right).orElse(cell.column());
    }
    return sheet.row(cell.row()).stream()
        .noneMatch(c -> c.column() > cell.column() && c.column() <= column);
  }
}
