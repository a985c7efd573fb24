package mingzhang.archive;

/**
 * What the inventory tells of a unit's disclosure.
 *
 * @param name name of the unit
 * @param approved YYYY-MM-DD, or empty where it is not known
 * @param published YYYY-MM-DD, or empty where it is not known
 */
public record UnitDates(String name, String approved, String published) {
  /** Nothing: the file belongs to no unit. */
  static final UnitDates NONE = new UnitDates("", "", "");
}
