package mingzhang.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mingzhang.intake.sheet.Region;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;

/**
 * The headings of a table on a sheet.
 *
 * @param top first row, from 0
 * @param bottom last row of headings; figures begin below it
 * @param labels for each column that has headings, their words from the outermost to its own
 */
record Header(int top, int bottom, Map<Integer, List<String>> labels) {
  private static final int HIGHEST = 6;

  /** A figure as CSV files hold it. */
  private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+\\.\\d+");

  /** The headings that begin in a row, if any do. */
  static Optional<Header> at(Sheet sheet, int row, Headings headings) {
    if (known(sheet, row, headings) < 2) {
      return Optional.empty();
    }
    int bottom = bottom(sheet, row, headings);
    Map<Integer, List<String>> labels = new TreeMap<>();
    Set<Integer> columns = new HashSet<>();
    for (int r = row; r <= bottom; r++) {
      for (SheetCell cell : sheet.row(r)) {
        int last = sheet.region(r, cell.column()).map(Region::right).orElse(cell.column());
        for (int c = cell.column(); c <= last; c++) {
          columns.add(c);
        }
      }
    }
    for (int column : columns) {
      List<String> words = words(sheet, row, bottom, column, headings);
      if (!words.isEmpty()) {
        labels.put(column, words);
      }
    }
    return Optional.of(new Header(row, bottom, labels));
  }

  /** How many different words of headings a row holds; none where it holds figures. */
  private static int known(Sheet sheet, int row, Headings headings) {
    Set<String> found = new HashSet<>();
    for (SheetCell cell : sheet.row(row)) {
      boolean number = cell.kind() == SheetCell.Kind.NUMBER;
      if (FIGURE.matcher(cell.text()).matches()
          || (number && !headings.isKnown(headings.word(cell.text())))) {
        return 0;
      }
      for (String part : Headings.parts(cell.text())) {
        String word = number ? headings.word(part) : headings.wordOfAnyYear(part);
        if (headings.isKnown(word)) {
          found.add(word);
        }
      }
    }
    return found.size();
  }

  /**
   * Published files have one line of headings; below it, the side of a row may be the word of a
   * heading.
   */
  private static int bottom(Sheet sheet, int top, Headings headings) {
    int bottom = top;
    if (sheet.row(top).stream().anyMatch(c -> RowMarks.isMark(List.of(headings.word(c.text()))))) {
      return bottom;
    }
    for (int r = top; r <= bottom && r < top + HIGHEST; r++) {
      boolean wide = false;
      for (SheetCell cell : sheet.row(r)) {
        Optional<Region> region = sheet.region(r, cell.column());
        if (region.isPresent()) {
          bottom = Math.max(bottom, Math.min(region.get().bottom(), top + HIGHEST - 1));
          wide |= region.get().isWide() && region.get().bottom() == r;
        }
      }
      if (r == bottom && known(sheet, r + 1, headings) >= (wide ? 1 : 2)) {
        bottom++;
      }
    }
    return bottom;
  }

  private static List<String> words(
      Sheet sheet, int top, int bottom, int column, Headings headings) {
    List<String> words = new ArrayList<>();
    for (int r = top; r <= bottom; r++) {
      Optional<Region> region = sheet.region(r, column);
      if (region.isPresent() && region.get().top() < r && region.get().top() >= top) {
        continue;
      }
      Optional<SheetCell> cell = sheet.seen(r, column);
      if (cell.isEmpty() && region.isEmpty() && below(sheet, r, bottom, column)) {
        cell = left(sheet, r, column);
      }
      cell.map(c -> Headings.parts(c.text())).orElse(List.of()).stream()
          .map(headings::word)
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
    }
    return words;
  }

  private static boolean below(Sheet sheet, int row, int bottom, int column) {
    for (int r = row + 1; r <= bottom; r++) {
      if (sheet.own(r, column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The heading of a group whose cells are not merged stands in the first of them. */
  private static Optional<SheetCell> left(Sheet sheet, int row, int column) {
    SheetCell nearest = null;
    for (SheetCell cell : sheet.row(row)) {
      if (cell.column() < column) {
        nearest = cell;
      }
    }
    return Optional.ofNullable(nearest).filter(c -> sheet.region(row, c.column()).isEmpty());
  }
}
