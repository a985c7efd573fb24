package mingzhang.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of a published table, each under a key that does not depend on where it stands.
 *
 * <p>A row with codes is known by them; one without by its name under the names of the rows above
 * it in the tree. Rows alike in that are numbered.
 *
 * @param byKey in the order of the table
 */
record FigureRows(Map<String, Row> byKey) {
  /** An amount as the CSV files of this program write it. */
  static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /**
   * One row.
   *
   * @param label codes and name, with the side of the table before them
   * @param place side and key of the row above it in the tree; a row with a code has its code too
   * @param name as the table calls it
   * @param fields by heading, without side, level and kind
   */
  record Row(String label, Place place, String name, Map<String, String> fields) {
    /** What it holds but for its name; empty where no figure in it could tell it from others. */
    Optional<String> content() {
      List<String> held = new ArrayList<>();
      boolean named = false;
      boolean figures = false;
      for (Map.Entry<String, String> field : fields.entrySet()) {
        boolean isName = !named && field.getValue().equals(name);
        named |= isName;
        held.add(field.getKey() + "\u0000" + (isName ? "" : field.getValue()));
        figures |= field.getValue().matches(".*[1-9].*") && isNumber(field.getValue());
      }
      return figures ? Optional.of(String.join("\u0001", held)) : Optional.empty();
    }

    private static boolean isNumber(String text) {
      return NUMBER.matcher(text).matches();
    }
  }

  /** Where a row stands. */
  record Place(String side, String above, String code) {}

  static FigureRows of(CsvGrid grid, Set<String> codes) {
    int level = level(grid);
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    List<String> above = new ArrayList<>();
    List<String> keysAbove = new ArrayList<>();
    for (List<String> line : grid.rows()) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = level < 0 ? 0 : level + 2; i < line.size(); i++) {
        fields.put(grid.headings().get(i), line.get(i));
      }
      String side = level == 1 ? line.get(0) : "";
      String code = code(fields, codes);
      String name = name(fields, codes);
      int depth = level < 0 ? 0 : Integer.parseInt(line.get(level));
      while (above.size() > depth) {
        above.remove(above.size() - 1);
        keysAbove.remove(keysAbove.size() - 1);
      }
      String path = code.isEmpty() ? String.join("\u0000", above) + "\u0000" + name : code;
      while (above.size() < depth) {
        above.add("");
        keysAbove.add("");
      }
      above.add(code.isEmpty() ? name : code);
      String key = side + "\u0001" + path;
      int number = alike.merge(key, 1, Integer::sum);
      String label = (side + " " + code + " " + name).strip().replaceAll(" +", " ");
      Place place = new Place(side, depth == 0 ? "" : keysAbove.get(depth - 1), code);
      String shown = number > 1 ? label + " (" + number + ")" : label;
      rows.put(key + "\u0001" + number, new Row(shown, place, name, fields));
      keysAbove.add(key + "\u0001" + number);
    }
    return new FigureRows(rows);
  }

  /**
   * The column of levels: the first or, after that of the sides, the second; -1 if there is none.
   */
  private static int level(CsvGrid grid) {
    for (int i = 0; i < Math.min(2, grid.headings().size() - 1); i++) {
      int column = i;
      if (grid.rows().stream().allMatch(r -> r.get(column).matches("\\d"))) {
        return i;
      }
    }
    return -1;
  }

  private static String code(Map<String, String> fields, Set<String> codes) {
    return codes.stream().map(c -> fields.getOrDefault(c, "")).reduce("", FigureRows::joined);
  }

  private static String name(Map<String, String> fields, Set<String> codes) {
    return fields.entrySet().stream()
        .filter(e -> !codes.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .filter(v -> !v.isEmpty() && !NUMBER.matcher(v).matches())
        .findFirst()
        .orElse("");
  }

  private static String joined(String a, String b) {
    return (a + " " + b).strip();
  }
}
