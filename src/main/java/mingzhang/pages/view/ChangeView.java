package mingzhang.pages.view;

/**
 * A figure beside that of the year before, or beside the budget.
 *
 * @param code account code, or empty
 * @param level 1 for the outermost
 * @param label what it is
 * @param unit its unit
 * @param before the year before, or the budget; its text is empty where there was none
 * @param now this year; its text is empty where there is none
 * @param difference with its sign; empty where one of both is not known
 * @param percent of the difference, with its sign; beside a budget, how much of it became so; empty
 *     where nothing stood before
 * @param direction {@code up}, {@code down} or {@code same}
 * @param reason why, or empty
 */
public record ChangeView(
    String code,
    int level,
    String label,
    String unit,
    AmountView before,
    AmountView now,
    String difference,
    String percent,
    String direction,
    String reason) {}
