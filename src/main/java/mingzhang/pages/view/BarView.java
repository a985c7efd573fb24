package mingzhang.pages.view;

/**
 * A bar of a chart.
 *
 * @param label what it is
 * @param page the page about what the label names, for example a project's, or empty
 * @param text the figure as printed
 * @param share its share with a percent sign, or empty, as where a figure beside it is withheld
 * @param width length from 0 to 100, a decimal with two digits
 * @param href its cell, or empty
 */
public record BarView(
    String label, String page, String text, String share, String width, String href) {}
