package mingzhang.model;

import mingzhang.report.Place;

/**
 * A line of the indicator grid of a performance target.
 *
 * @param side {@code period} or {@code year}
 * @param kind id of the second level in the standard, for example {@code quantity}
 * @param name third level, or empty where the line is printed blank
 * @param value target value as printed, or empty
 * @param place where it is written
 */
public record Indicator(String side, String kind, String name, String value, Place place) {}
