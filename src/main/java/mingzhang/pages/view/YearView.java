package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layouts {@code year} (as {@code year}) and {@code home} (as {@code years}).
 *
 * @param year fiscal year
 * @param href its page
 * @param units all units
 * @param income sum of all units
 * @param expenditure sum of all units
 * @param unit money unit of the sums
 * @param charts where the money comes from and where it goes
 */
public record YearView(
    int year,
    String href,
    List<UnitRowView> units,
    String income,
    String expenditure,
    String unit,
    List<ChartView> charts) {}
