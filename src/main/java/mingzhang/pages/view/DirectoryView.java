package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code directory}, as {@code directory}: a coded tree.
 *
 * @param title its title
 * @param document document number
 * @param count how many codes
 * @param entries the outermost entries
 */
public record DirectoryView(String title, String document, int count, List<Node> entries) {
  /** An entry and those below it. */
  public record Node(String code, String name, List<Node> under) {}
}
