package mingzhang.read;

import java.util.List;
import mingzhang.report.Place;

/**
 * A list of values.
 *
 * @param items the values in the order written
 * @param place where its first dash or its bracket stands
 */
public record Sequence(List<Node> items, Place place) implements Node {}
