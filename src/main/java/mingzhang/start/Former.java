package mingzhang.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Contact;
import mingzhang.model.Table;
import mingzhang.model.Unit;

/**
 * What a new disclosure takes over from the one of the year before.
 *
 * @param unit the unit as it calls itself
 * @param units ids of the units that it sums up, of a department
 * @param year fiscal year of what was before; 0 where there was nothing
 * @param contacts official contacts
 * @param tables tables whose rows are kept, without their figures
 * @param prior printed figures of the year before, by reference
 * @param overview the overview's text
 */
record Former(
    Unit unit,
    List<String> units,
    int year,
    List<Contact> contacts,
    List<Table> tables,
    Map<String, String> prior,
    Optional<String> overview) {
  /** Nothing but the names of a unit. */
  static Former none(Unit unit) {
    return new Former(unit, List.of(), 0, List.of(), List.of(), Map.of(), Optional.empty());
  }

  /** The table with an id. */
  Optional<Table> table(String id) {
    return tables.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
