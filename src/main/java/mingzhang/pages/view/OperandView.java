package mingzhang.pages.view;

/**
 * One figure of a relation.
 *
 * @param sign {@code +}, {@code -}, or empty for the first
 * @param label which figure it is
 * @param text the figure as printed, with its unit
 * @param href its cell, or empty
 */
public record OperandView(String sign, String label, String text, String href) {}
