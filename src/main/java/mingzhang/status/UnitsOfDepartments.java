package mingzhang.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts units below the departments that sum them up, the most urgent first on both levels. */
final class UnitsOfDepartments {
  private static final Comparator<Standing> URGENT_FIRST =
      Comparator.comparing(Standing::urgency).thenComparing(Standing::id);

  private final Map<String, List<String>> named = new LinkedHashMap<>();
  private final Map<String, Standing> found = new LinkedHashMap<>();

  /**
   * One that is there, or is missing. Where two departments name a unit, it is of the one that was
   * told first.
   *
   * @param units what it names as its units; empty for a unit
   */
  void add(Standing standing, List<String> units) {
    found.put(standing.id(), standing);
    if (!units.isEmpty()) {
      named.put(standing.id(), units);
    }
  }

  /** A unit that is named and not found is missing. */
  void addMissing() {
    named.values().stream()
        .flatMap(List::stream)
        .forEach(id -> found.computeIfAbsent(id, i -> Standing.missing(i, i)));
  }

  /** Departments and units without one; a department is never a unit of another. */
  List<Standing> grouped() {
    Map<String, List<Standing>> units = new HashMap<>();
    Set<String> below = new HashSet<>();
    named.forEach(
        (department, ids) ->
            ids.stream()
                .filter(id -> found.containsKey(id) && !named.containsKey(id) && below.add(id))
                .map(found::get)
                .forEach(u -> units.computeIfAbsent(department, d -> new ArrayList<>()).add(u)));
    return found.values().stream()
        .filter(s -> !below.contains(s.id()))
        .map(s -> s.with(sorted(units.getOrDefault(s.id(), List.of()))))
        .sorted(URGENT_FIRST)
        .toList();
  }

  private static List<Standing> sorted(List<Standing> units) {
    return units.stream().sorted(URGENT_FIRST).toList();
  }
}
