package mingzhang.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.model.Column;
import mingzhang.standard.SideSpec;
import mingzhang.standard.TableSpec;

/**
 * Which columns of a sheet are which columns of a table. Two sides have a column together only
 * where another says on which side each row stands.
 *
 * @param spec the table
 * @param sides columns of the sheet by the column's id, for each side in order; a code may have
 *     three
 * @param missing titles of the table's columns that the sheet does not have
 * @param unplaced columns of the sheet that are none of the table's
 * @param twice columns of the sheet of which another could be the same
 */
record Layout(
    TableSpec spec,
    List<Map<String, List<Integer>>> sides,
    List<String> missing,
    Set<Integer> unplaced,
    Set<Integer> twice) {
  /** Whether each column has its place and none is missing. */
  boolean isExact() {
    return missing.isEmpty() && unplaced.isEmpty() && twice.isEmpty();
  }

  /** Whether there is enough to read rows: their names and an amount, on each side. */
  boolean isReadable() {
    for (int i = 0; i < sides.size(); i++) {
      Map<String, List<Integer>> found = sides.get(i);
      boolean amount = false;
      for (Column column : spec.sides().get(i).columns()) {
        boolean here = found.containsKey(column.id());
        if (column.kind() == Column.Kind.AMOUNT) {
          amount |= here;
        } else if (!here) {
          return false;
        }
      }
      if (!amount) {
        return false;
      }
    }
    return true;
  }

  /** Lays the headings of a sheet over those of a table. */
  static Layout of(TableSpec spec, Header header, Headings headings) {
    Set<String> own = new HashSet<>();
    for (SideSpec side : spec.sides()) {
      own.add(headings.word(side.title()));
      side.columns().forEach(c -> own.addAll(path(side, c, headings)));
    }
    List<Map<String, List<Integer>>> sides = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    Set<Integer> twice = new TreeSet<>();
    boolean shared = RowMarks.of(header).side().isPresent();
    Set<Integer> before = new HashSet<>();
    for (SideSpec side : spec.sides()) {
      Map<String, List<Integer>> found = new HashMap<>();
      for (Column column : side.columns()) {
        List<String> path = path(side, column, headings);
        List<Integer> best = best(path, header, own);
        List<Integer> parts = column.kind() == Column.Kind.CODE ? parts(path, header) : List.of();
        if (parts.size() > 1) {
          best = parts;
        } else if (best.size() > 1) {
          twice.addAll(best);
        }
        if (best.isEmpty()) {
          missing.add(column.fullTitle());
        } else {
          found.put(column.id(), best);
          best.stream()
              .filter(c -> !used.add(c) && !(shared && before.contains(c)))
              .forEach(twice::add);
        }
      }
      before.addAll(used);
      sides.add(found);
    }
    Set<Integer> unplaced = new TreeSet<>(header.labels().keySet());
    unplaced.removeAll(used);
    unplaced.removeIf(
        c -> {
          List<String> label = header.labels().getOrDefault(c, List.of());
          return isLineNumber(label) || RowMarks.isMark(label);
        });
    return new Layout(spec, sides, missing, unplaced, twice);
  }

  /** Whether a column only numbers the lines of a form, as its headings say. */
  static boolean isLineNumber(List<String> label) {
    return !label.isEmpty() && label.get(label.size() - 1).equals(Headings.LINE_NUMBER);
  }

  private static List<String> path(SideSpec side, Column column, Headings headings) {
    List<String> path = new ArrayList<>();
    if (!side.title().isEmpty()) {
      path.add(headings.word(side.title()));
    }
    column.path().forEach(p -> path.add(headings.word(p)));
    path.add(headings.word(column.title()));
    return path;
  }

  /** The columns of the sheet with the same heading that have the most of the groups above it. */
  private static List<Integer> best(List<String> path, Header header, Set<String> own) {
    List<Integer> best = new ArrayList<>();
    int most = 0;
    for (Map.Entry<Integer, List<String>> label : header.labels().entrySet()) {
      int score = score(path, label.getValue(), own);
      if (score > most) {
        best.clear();
        most = score;
      }
      if (score > 0 && score == most) {
        best.add(label.getKey());
      }
    }
    return best;
  }

  /** 0 where it is another column: its heading differs, or it stands in another group. */
  private static int score(List<String> path, List<String> label, Set<String> own) {
    if (!label.get(label.size() - 1).equals(path.get(path.size() - 1))) {
      return 0;
    }
    int score = 1;
    for (String group : label.subList(0, label.size() - 1)) {
      if (path.contains(group)) {
        score++;
      } else if (own.contains(group)) {
        return 0;
      }
    }
    return score;
  }

  /** The columns 类, 款 and 项 below the heading of the code. */
  private static List<Integer> parts(List<String> path, Header header) {
    List<Integer> found = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> label : header.labels().entrySet()) {
      List<String> words = label.getValue();
      int last = words.size() - 1;
      if (last > 0
          && Headings.CODE_PARTS.contains(words.get(last))
          && words.get(last - 1).equals(path.get(path.size() - 1))) {
        found.add(label.getKey());
      }
    }
    return found;
  }
}
