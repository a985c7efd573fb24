package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code disclosure}, as {@code disclosure}: the home of a unit in a year.
 *
 * @param unit official name of the unit
 * @param year fiscal year
 * @param standard title of the standard
 * @param approved date of approval, or empty
 * @param published date of publication, or empty
 * @param figures key figures
 * @param parts the statutory parts
 * @param charts charts
 * @param flows charts of flows
 * @param checks what was verified
 * @param checksHref the page of checks
 * @param printHref the print edition
 * @param downloads files
 * @param corrections how many corrections there are
 * @param correctionsHref the page of corrections
 * @param scope whose figures: {@code unit} or {@code department}
 * @param money money unit of the totals of its units
 * @param units the units of a department, if all of them are public
 * @param neighbours other years and units
 */
public record DisclosureView(
    String unit,
    int year,
    String standard,
    String approved,
    String published,
    List<KeyFigureView> figures,
    List<PartView> parts,
    List<ChartView> charts,
    List<FlowView> flows,
    VerdictsView checks,
    String checksHref,
    String printHref,
    List<DownloadView> downloads,
    int corrections,
    String correctionsHref,
    String scope,
    String money,
    List<UnitPartView> units,
    List<Link> neighbours) {}
