package mingzhang.prose;

/**
 * A row in a loop of a text.
 *
 * @param name name as printed, without the number before it
 * @param code account code, or empty
 * @param figure the figure with its unit, linked to its cell
 * @param reference for {@code share(row.reference, "whole")}
 */
public record BoundRow(String name, String code, String figure, String reference) {}
