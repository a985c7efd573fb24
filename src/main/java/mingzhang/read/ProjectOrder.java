package mingzhang.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Table;

/**
 * Puts projects in the order in which tables list them; those that no table lists come last, by
 * file name.
 */
final class ProjectOrder {
  private ProjectOrder() {}

  static List<Project> of(List<Project> projects, List<Table> tables) {
    List<String> names =
        tables.stream()
            .flatMap(t -> t.sides().stream())
            .flatMap(s -> s.items().stream())
            .map(Row::name)
            .toList();
    List<Project> sorted = new ArrayList<>(projects);
    sorted.sort(Comparator.comparingInt(p -> position(names, p.name())));
    return sorted;
  }

  private static int position(List<String> names, String name) {
    int index = names.indexOf(name);
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
