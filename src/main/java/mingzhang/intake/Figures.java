package mingzhang.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;

/**
 * Numbers outside of all known tables that must be figures of an unknown one. Years, and numbers
 * that count rows from 1, are none; neither are whole numbers in a list of contents.
 */
final class Figures {
  private Figures() {}

  /** The figures in some rows, row by row. */
  static List<SheetCell> in(Sheet sheet, Collection<Integer> rows) {
    List<SheetCell> found = new ArrayList<>();
    boolean contents = false;
    Map<Integer, List<SheetCell>> whole = new TreeMap<>();
    for (int row : rows) {
      for (SheetCell cell : sheet.row(row)) {
        contents |= Labels.plain(cell.text()).matches(".{0,20}目[录次]|页[码次数]?");
        if (cell.isFigure()) {
          found.add(cell);
        } else if (isWhole(cell, sheet.name().isEmpty())) {
          whole.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
        }
      }
    }
    if (!contents) {
      whole.values().stream().filter(column -> !counts(column)).forEach(found::addAll);
    }
    Set<SheetCell> figures = new HashSet<>(found);
    return rows.stream().flatMap(r -> sheet.row(r).stream()).filter(figures::contains).toList();
  }

  /** Text of digits may be a code or a telephone number, unless the file has nothing but text. */
  private static boolean isWhole(SheetCell cell, boolean onlyText) {
    String text = cell.text().strip();
    return switch (cell.kind()) {
      case NUMBER -> text.matches("-?\\d+") && !text.matches("20\\d\\d");
      case TEXT ->
          text.matches("-?\\d{1,3}(,\\d{3})+")
              || (onlyText && text.matches("-?\\d+") && !text.matches("20\\d\\d"));
      default -> false;
    };
  }

  /** Whether the numbers of a column are 1, 2, 3 …. */
  private static boolean counts(List<SheetCell> column) {
    for (int i = 0; i < column.size(); i++) {
      if (!column.get(i).text().strip().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return column.size() > 1;
  }
}
