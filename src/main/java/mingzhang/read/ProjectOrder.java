package mingzhang.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Project;
import mingzhang.model.Side;
import mingzhang.model.Table;

/**
 * Puts projects in the order in which tables list them; those that no table lists come last, by
 * file name.
 */
final class ProjectOrder {
  private ProjectOrder() {}

  static List<Project> of(List<Project> projects, List<Table> tables) {
    Map<String, Integer> positions = new HashMap<>();
    for (Table table : tables) {
      for (Side side : table.sides()) {
        side.items().forEach(row -> positions.putIfAbsent(row.name(), positions.size()));
      }
    }
    List<Project> sorted = new ArrayList<>(projects);
    sorted.sort(Comparator.comparingInt(p -> positions.getOrDefault(p.name(), Integer.MAX_VALUE)));
    return sorted;
  }
}
