package mingzhang.model;

/**
 * An office that publishes a disclosure.
 *
 * @param id its folder, part of its address
 * @param name official name
 * @param shortName for narrow places; the name where none is given
 * @param department the department it belongs to, or empty
 * @param code unit code, or empty
 */
public record Unit(String id, String name, String shortName, String department, String code) {
  /** How names of offices end, as a pattern. */
  public static final String ENDINGS = "(?:局|委员会|办公室|政府|中心|学校|小学|中学|学院|医院|厅|院|处|站|所|队|社)";

  /**
   * Whether a name is one of this unit or of its department: as it is, as a part of it (区政府办公室), or
   * with a code or more words (002-…).
   */
  public boolean isCalled(String called) {
    for (String own : new String[] {name, shortName, department}) {
      if (!own.isEmpty() && (own.contains(called) || called.contains(own))) {
        return true;
      }
    }
    return false;
  }
}
