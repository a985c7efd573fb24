package mingzhang.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/**
 * What the library does not tell of a sheet.
 *
 * @param regions merged cells
 * @param hiddenRows hidden rows
 * @param hiddenColumns hidden columns
 * @param indents steps of indentation by the address of a cell, for example {@code B7}
 * @param words addresses of formulas whose value is text, which may be empty
 */
record SheetMarks(
    List<Region> regions,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns,
    Map<String, Integer> indents,
    Set<String> words) {
  static final SheetMarks NONE = new SheetMarks(List.of(), Set.of(), Set.of(), Map.of(), Set.of());
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  /** Told of each cell that holds something. */
  interface CellCounter {
    void cell() throws Refusal;
  }

  static SheetMarks read(
      InputStream in, Map<Integer, Integer> styles, Place place, CellCounter counter)
      throws XMLStreamException, IOException, Refusal {
    SheetMarks marks =
        new SheetMarks(
            new ArrayList<>(), new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
    Xml xml = new Xml(in, place);
    String address = "";
    int row = -1;
    long merged = 0;
    while (xml.next()) {
      switch (xml.element()) {
        case "row" -> {
          row = xml.number("r", row + 2) - 1;
          within(row, Limits.ROWS);
          if (xml.flag("hidden")) {
            marks.hiddenRows().add(row);
          }
        }
        case "c" -> {
          address = xml.attribute("r");
          if (!address.isEmpty()) {
            cell(address);
          }
          if (xml.attribute("t").equals("str")) {
            marks.words().add(address);
          }
          int indent = styles.getOrDefault(xml.number("s", 0), 0);
          if (indent > 0) {
            marks.indents().put(address, indent);
          }
        }
        case "v", "is", "f" -> counter.cell();
        case "col" -> {
          if (xml.flag("hidden")) {
            int last = Math.min(xml.number("max", 0), Limits.COLUMNS);
            for (int c = Math.max(xml.number("min", 1), 1); c <= last; c++) {
              marks.hiddenColumns().add(c - 1);
            }
          }
        }
        case "mergeCell" -> {
          Region region = region(xml.attribute("ref"));
          merged += region.bottom() - region.top() + 1;
          marks.regions().add(region);
          if (marks.regions().size() > Limits.REGIONS || merged > 4L * Limits.ROWS) {
            throw new Refusal(
                Finding.error("workbook-too-large", place).withHint("workbook-too-large"));
          }
        }
        default -> {}
      }
    }
    return marks;
  }

  private static Region region(String reference) {
    String[] ends = reference.split(":", 2);
    int[] from = cell(ends[0]);
    int[] to = cell(ends[ends.length - 1]);
    return new Region(from[0], from[1], to[0], to[1]);
  }

  /** Row and column, from 0; one that no sheet has is told as damage. */
  private static int[] cell(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw new IllegalArgumentException(address);
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    int row = Integer.parseInt(parts.group(2));
    within(row - 1, Limits.ROWS);
    within(column - 1, Limits.COLUMNS);
    return new int[] {row - 1, column - 1};
  }

  private static void within(int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("outside of any sheet: " + index);
    }
  }
}
