package mingzhang.pages.view;

/**
 * A column heading.
 *
 * @param id for the {@code headers} of cells
 * @param text what is printed
 * @param colspan columns it spans
 * @param rowspan lines it spans
 * @param headers ids of the headings above it, or empty
 * @param amounts whether amounts stand under it
 */
public record HeadCell(
    String id, String text, int colspan, int rowspan, String headers, boolean amounts) {
  /** Value of its {@code scope}. */
  public String scope() {
    return colspan > 1 ? "colgroup" : "col";
  }
}
