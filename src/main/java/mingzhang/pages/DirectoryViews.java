package mingzhang.pages;

import java.util.List;
import mingzhang.model.DirectoryEntry;
import mingzhang.pages.view.DirectoryView;
import mingzhang.standard.Standard;

/** Makes the service directory ready to print. */
final class DirectoryViews {
  private DirectoryViews() {}

  static DirectoryView of(Standard standard) {
    Standard.Directory directory = standard.directory();
    return new DirectoryView(
        directory.title(),
        directory.document(),
        directory.entries().size(),
        under("", directory.entries()));
  }

  private static List<DirectoryView.Node> under(String parent, List<DirectoryEntry> entries) {
    return entries.stream()
        .filter(e -> e.parent().equals(parent))
        .map(e -> new DirectoryView.Node(e.code(), e.name(), under(e.code(), entries)))
        .toList();
  }
}
