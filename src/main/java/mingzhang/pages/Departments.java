package mingzhang.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which disclosures sum up others: the amounts of a department are those of its units together, so
 * that who adds up both counts them twice.
 */
public final class Departments {
  private final List<Summary> all;
  private final Map<String, Summary> byKey = new HashMap<>();
  private final Map<String, List<Summary>> of = new HashMap<>();

  /** The departments among some disclosures, which may be of several years. */
  public Departments(List<Summary> all) {
    this.all = all;
    all.forEach(s -> byKey.put(key(s, s.unitId()), s));
    for (Summary department : all) {
      for (String unit : department.units()) {
        String key = key(department, unit);
        if (byKey.containsKey(key)) {
          of.computeIfAbsent(key, k -> new ArrayList<>()).add(department);
        }
      }
    }
  }

  private static String key(Summary summary, String unit) {
    return summary.year() + "/" + unit;
  }

  /** Whether there is any. */
  boolean areThere() {
    return !of.isEmpty();
  }

  /** The departments that sum up a disclosure; it is a mistake if there are several. */
  public List<Summary> of(Summary summary) {
    return of.getOrDefault(key(summary, summary.unitId()), List.of());
  }

  /** Whether the amounts of a disclosure are in those of a department too. */
  boolean isPart(Summary summary) {
    return !of(summary).isEmpty();
  }

  /** The disclosures whose amounts may be added up. */
  List<Summary> counted() {
    return all.stream().filter(s -> !isPart(s)).toList();
  }

  /** All disclosures, the units of a department after it. */
  List<Summary> ordered() {
    List<Summary> ordered = new ArrayList<>();
    for (Summary summary : counted()) {
      ordered.add(summary);
      for (String id : summary.units()) {
        Summary unit = byKey.get(key(summary, id));
        if (unit != null && of(unit).get(0).unitId().equals(summary.unitId())) {
          ordered.add(unit);
        }
      }
    }
    return ordered;
  }
}
