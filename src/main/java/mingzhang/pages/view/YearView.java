package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layouts {@code year} (as {@code year}) and {@code home} (as {@code years}).
 *
 * @param year fiscal year
 * @param href its page
 * @param units all units, those of a department after it
 * @param publishers what they are: {@code unit}, {@code department} or {@code both}
 * @param departments whether some of them are parts of others
 * @param income sum of all, parts of others not counted again
 * @param expenditure the same
 * @param planned of final accounts, what the budgets had for the expenditure, where they are known
 *     of all units; or empty
 * @param executed how much of that the expenditure is, in percent; or empty
 * @param beside whether the budget of any unit is known
 * @param unit money unit of the sums
 * @param charts where the money comes from and where it goes
 */
public record YearView(
    int year,
    String href,
    List<UnitRowView> units,
    String publishers,
    boolean departments,
    String income,
    String expenditure,
    String planned,
    String executed,
    boolean beside,
    String unit,
    List<ChartView> charts) {}
