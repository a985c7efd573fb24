package mingzhang.pages.view;

/**
 * A correction.
 *
 * @param id address on the page, for example {@code correction-1}
 * @param date its day, YYYY-MM-DD
 * @param what the figure or text that was corrected
 * @param from what was published before; empty where words were added
 * @param to what is published since; empty where words were taken out
 * @param reason why
 * @param former the table as it was before that day, as a file; an empty href for a text
 */
public record CorrectionView(
    String id, String date, Link what, String from, String to, String reason, Link former) {}
