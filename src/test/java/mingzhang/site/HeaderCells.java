package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Which header cells HTML assigns to a cell of a table that names none itself: the algorithms of
 * the HTML Standard, "Forming a table" (without growing cells, whose {@code rowspan} is 0) and
 * "Forming relationships between data cells and header cells" (without groups of rows and columns).
 */
final class HeaderCells {
  /** A cell with its place. */
  record At(Element cell, int x, int y, int width, int height) {
    boolean heading() {
      return cell.getNodeName().equals("th");
    }

    boolean heads(boolean column) {
      return heading() && cell.getAttribute("scope").equals(column ? "col" : "row");
    }
  }

  private final List<List<At>> slots = new ArrayList<>();
  private final List<At> cells = new ArrayList<>();

  HeaderCells(Element table) {
    List<Element> rows = Html.all(table, "tr");
    for (int y = 0; y < rows.size(); y++) {
      int x = 0;
      for (Element cell : Html.all(rows.get(y), "*")) {
        if (!cell.getNodeName().matches("t[hd]")) {
          continue;
        }
        while (at(x, y) != null) {
          x++;
        }
        At placed = new At(cell, x, y, span(cell, "colspan"), span(cell, "rowspan"));
        cells.add(placed);
        for (int down = y; down < y + placed.height(); down++) {
          for (int right = x; right < x + placed.width(); right++) {
            put(right, down, placed);
          }
        }
      }
    }
  }

  List<At> cells() {
    return cells;
  }

  /** Header cells of a data cell: of its columns from the innermost, then of its rows. */
  List<Element> of(At cell) {
    Set<Element> found = new LinkedHashSet<>();
    for (int x = cell.x(); x < cell.x() + cell.width(); x++) {
      scan(x, cell.y(), 0, -1, found);
    }
    for (int y = cell.y(); y < cell.y() + cell.height(); y++) {
      scan(cell.x(), y, -1, 0, found);
    }
    found.removeIf(heading -> heading.getTextContent().isBlank());
    return List.copyOf(found);
  }

  private void scan(int fromX, int fromY, int stepX, int stepY, Set<Element> found) {
    boolean up = stepX == 0;
    List<At> opaque = new ArrayList<>();
    List<At> block = new ArrayList<>();
    for (int x = fromX + stepX, y = fromY + stepY; x >= 0 && y >= 0; x += stepX, y += stepY) {
      At current = at(x, y);
      if (current == null) {
        continue;
      }
      if (!current.heading()) {
        opaque.addAll(block);
        block.clear();
        continue;
      }
      block.add(current);
      boolean blocked = opaque.stream().anyMatch(o -> covers(o, current, up));
      if (!blocked && current.heads(up)) {
        found.add(current.cell());
      }
    }
  }

  private static boolean covers(At opaque, At cell, boolean up) {
    return up
        ? opaque.x() == cell.x() && opaque.width() == cell.width()
        : opaque.y() == cell.y() && opaque.height() == cell.height();
  }

  private At at(int x, int y) {
    return y < slots.size() && x < slots.get(y).size() ? slots.get(y).get(x) : null;
  }

  private void put(int x, int y, At cell) {
    while (slots.size() <= y) {
      slots.add(new ArrayList<>());
    }
    List<At> row = slots.get(y);
    while (row.size() <= x) {
      row.add(null);
    }
    row.set(x, cell);
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
  }
}
