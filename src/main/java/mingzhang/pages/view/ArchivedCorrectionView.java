package mingzhang.pages.view;

/**
 * A source that was corrected after its year was archived.
 *
 * @param id address on the page, for example {@code archived-2025-1}
 * @param date YYYY-MM-DD
 * @param file path in the content
 * @param reason why
 */
public record ArchivedCorrectionView(String id, String date, String file, String reason) {}
