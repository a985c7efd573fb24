package mingzhang.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Column;
import mingzhang.model.Heading;
import mingzhang.model.Side;
import mingzhang.pages.view.HeadCell;

/**
 * Lays the tree of column headings out in lines, and knows which headings stand over each column.
 */
final class HeadRows {
  private final List<List<HeadCell>> lines = new ArrayList<>();
  private final Map<String, String> chains = new HashMap<>();
  private final String prefix;
  private int next;

  HeadRows(Side side) {
    this.prefix = side.id().isEmpty() ? "h" : side.id() + "-h";
    int depth = side.headings().stream().mapToInt(Heading::depth).max().orElse(1);
    for (int i = 0; i < depth; i++) {
      lines.add(new ArrayList<>());
    }
    side.headings().forEach(h -> place(h, 0, ""));
  }

  List<List<HeadCell>> lines() {
    return lines.stream().map(List::copyOf).toList();
  }

  /** Ids of the headings over a column, outermost first, by column id. */
  Map<String, String> chains() {
    return chains;
  }

  private void place(Heading heading, int line, String above) {
    String id = prefix + ++next;
    String chain = above.isEmpty() ? id : above + " " + id;
    Column column = heading.column();
    int rowspan = column != null ? lines.size() - line : 1;
    boolean amounts = column != null && column.kind() == Column.Kind.AMOUNT;
    lines
        .get(line)
        .add(new HeadCell(id, heading.title(), heading.width(), rowspan, above, amounts));
    if (column != null) {
      chains.put(column.id(), chain);
    }
    heading.under().forEach(h -> place(h, line + 1, chain));
  }
}
