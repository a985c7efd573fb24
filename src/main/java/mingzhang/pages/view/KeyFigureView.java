package mingzhang.pages.view;

/**
 * A figure in large type.
 *
 * @param label what it is
 * @param text digits as printed
 * @param unit its unit
 * @param href its cell
 * @param change against the year before in words, or empty
 * @param direction {@code up}, {@code down}, {@code same}, or empty
 * @param planned of final accounts, what the budget was and how much of it became so, in words; or
 *     empty
 * @param reason the office's reason, or empty
 */
public record KeyFigureView(
    String label,
    String text,
    String unit,
    String href,
    String change,
    String direction,
    String planned,
    String reason) {}
