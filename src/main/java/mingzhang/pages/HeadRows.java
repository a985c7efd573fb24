package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Column;
import mingzhang.model.Heading;
import mingzhang.model.Side;
import mingzhang.pages.view.HeadCell;

/** Lays the tree of column headings out in lines, those of a group under its heading. */
final class HeadRows {
  private final List<List<HeadCell>> lines = new ArrayList<>();

  private HeadRows(Side side) {
    int depth = side.headings().stream().mapToInt(Heading::depth).max().orElse(1);
    for (int i = 0; i < depth; i++) {
      lines.add(new ArrayList<>());
    }
    side.headings().forEach(h -> place(h, 0));
  }

  /** The lines of a side, from the outermost headings to the innermost. */
  static List<List<HeadCell>> of(Side side) {
    return new HeadRows(side).lines.stream().map(List::copyOf).toList();
  }

  private void place(Heading heading, int line) {
    Column column = heading.column();
    int rowspan = column != null ? lines.size() - line : 1;
    boolean amounts = column != null && column.kind() == Column.Kind.AMOUNT;
    lines.get(line).add(new HeadCell(heading.title(), heading.width(), rowspan, amounts));
    heading.under().forEach(h -> place(h, line + 1));
  }
}
