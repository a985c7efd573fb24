package mingzhang.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;
import mingzhang.standard.SideSpec;

/**
 * The columns that the CSV files of a site of this program put before those of the table: the side
 * on which a row stands, and its level in the tree (0: the row of totals). Other files have none.
 */
record RowMarks(Optional<Integer> side, Optional<Integer> level) {
  private static final String SIDE = "方向";
  private static final String LEVEL = "级次";
  private static final Map<String, String> ENGLISH =
      Map.of("Side", SIDE, "Level", LEVEL, "Kind of row", "行类别");

  /** The words of the headings, in the language of the headings of standards. */
  private static final Set<String> WORDS = Set.of(SIDE, LEVEL, "行类别");

  /** The marks among some headings. */
  static RowMarks of(Header header) {
    return new RowMarks(column(header, SIDE), column(header, LEVEL));
  }

  private static Optional<Integer> column(Header header, String word) {
    return header.labels().entrySet().stream()
        .filter(l -> l.getValue().equals(List.of(word)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The word for a heading as it is published in either language; itself where it is no mark. */
  static String word(String heading) {
    return ENGLISH.getOrDefault(heading.strip(), heading);
  }

  /** Whether a column only says what kind of row it is; it holds nothing of the table. */
  static boolean isMark(List<String> label) {
    return label.size() == 1 && WORDS.contains(label.get(0));
  }

  /** Whether a row stands on a side; without such a column, rows stand on both. */
  boolean isOn(SideSpec spec, Sheet sheet, int row) {
    return side.isEmpty()
        || Labels.plain(said(side, sheet, row)).equals(Labels.plain(spec.title()));
  }

  /** The level of a row; 0 where nothing tells it. */
  int level(Sheet sheet, int row) {
    String said = said(level, sheet, row).strip();
    return said.matches("[1-9]") ? Integer.parseInt(said) : 0;
  }

  private static String said(Optional<Integer> column, Sheet sheet, int row) {
    return column.flatMap(c -> sheet.seen(row, c)).map(SheetCell::text).orElse("");
  }
}
