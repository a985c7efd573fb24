package mingzhang.pages.view;

/**
 * One figure of a relation.
 *
 * @param sign {@code +}, {@code -}, or empty for the first
 * @param label which figure it is, as far as the start of the relation does not tell it, or empty
 * @param text the figure as printed, with its unit where it is not that of the first figure
 * @param href its cell, or empty
 */
public record OperandView(String sign, String label, String text, String href) {}
