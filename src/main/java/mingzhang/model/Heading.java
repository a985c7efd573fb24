package mingzhang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node in the tree of column headings: either a column, or a title over other headings.
 *
 * @param title as printed
 * @param column the column, for a leaf
 * @param under the headings below, for a group
 */
public record Heading(String title, @Nullable Column column, List<Heading> under) {
  /** The number of columns it spans. */
  public int width() {
    return column != null ? 1 : under.stream().mapToInt(Heading::width).sum();
  }

  /** The number of heading lines it needs. */
  public int depth() {
    return 1 + under.stream().mapToInt(Heading::depth).max().orElse(0);
  }
}
