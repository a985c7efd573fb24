package mingzhang.pages.view;

/**
 * A source that was corrected after its year was archived.
 *
 * @param date YYYY-MM-DD
 * @param file path in the content
 * @param reason why
 */
public record ArchivedCorrectionView(String date, String file, String reason) {}
