package mingzhang.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mingzhang.pages.search.DisclosureTokens;
import mingzhang.pages.view.CorrectionView;
import mingzhang.pages.view.DeadlineView;
import mingzhang.pages.view.DownloadView;

/**
 * What pages across units need of one disclosure, so that the rest can be forgotten.
 *
 * @param year fiscal year
 * @param unitId folder of the unit
 * @param unit official name
 * @param shortName name for narrow places
 * @param folder folder of its pages
 * @param income total income
 * @param expenditure total expenditure
 * @param moneyUnit unit of both
 * @param tables how many tables
 * @param expectedTables how many its standard has
 * @param projects how many projects
 * @param checks how many relations were verified
 * @param published date of publication, or empty
 * @param deadline how that date stands to the deadline
 * @param urls all its pages and files, from the root
 * @param pages titles of its pages by address
 * @param downloads its files, with links from the root
 * @param charts charts that are added up over units
 * @param figures figures that other years are compared with
 * @param accounts amounts by account
 * @param corrections its corrections, the latest first, with links from the root
 * @param search what the search index needs
 * @param termUses addresses of its pages that use a term, by term
 */
public record Summary(
    int year,
    String unitId,
    String unit,
    String shortName,
    String folder,
    BigDecimal income,
    BigDecimal expenditure,
    String moneyUnit,
    int tables,
    int expectedTables,
    int projects,
    int checks,
    String published,
    DeadlineView deadline,
    List<String> urls,
    Map<String, String> pages,
    List<DownloadView> downloads,
    List<SummaryChart> charts,
    List<SummaryFigure> figures,
    AccountLines accounts,
    List<CorrectionView> corrections,
    DisclosureTokens search,
    Map<String, List<String>> termUses) {}
