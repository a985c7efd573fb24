package mingzhang.pages.view;

import java.util.List;

/**
 * A bar chart.
 *
 * @param id address on the page
 * @param title heading
 * @param description one sentence that says what it shows
 * @param unit money unit
 * @param bars longest first, or in the order of the table
 */
public record ChartView(
    String id, String title, String description, String unit, List<BarView> bars) {}
