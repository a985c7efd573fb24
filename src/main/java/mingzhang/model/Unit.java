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
public record Unit(String id, String name, String shortName, String department, String code) {}
