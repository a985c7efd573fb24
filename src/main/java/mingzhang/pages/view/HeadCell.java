package mingzhang.pages.view;

/**
 * A column heading.
 *
 * @param text what is printed
 * @param colspan columns it spans
 * @param rowspan lines it spans
 * @param amounts whether amounts stand under it
 */
public record HeadCell(String text, int colspan, int rowspan, boolean amounts) {}
