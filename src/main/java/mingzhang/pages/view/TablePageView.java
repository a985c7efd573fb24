package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code table}, as {@code sheet}: the page of one table.
 *
 * @param unit official name of the unit
 * @param year fiscal year
 * @param table the table
 * @param downloads its files
 * @param corrections its corrections, the latest first
 * @param verdicts how the relations came out that tie it to itself and to other tables
 * @param rules the rules of these relations, in full where one is broken
 * @param previous the table before, or a link with an empty href
 * @param next the table after, or a link with an empty href
 * @param checksHref the page of checks
 */
public record TablePageView(
    String unit,
    int year,
    TableView table,
    List<DownloadView> downloads,
    List<CorrectionView> corrections,
    VerdictsView verdicts,
    List<RuleView> rules,
    Link previous,
    Link next,
    String checksHref) {}
