package mingzhang.pages.view;

/**
 * A section of a text.
 *
 * @param id address on the page
 * @param heading as printed
 * @param html its body, safe to print raw
 */
public record SectionView(String id, String heading, String html) {}
