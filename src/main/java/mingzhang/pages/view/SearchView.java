package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code search}, as {@code search}: the search page, complete without a
 * script.
 *
 * @param version digest of the index, for the addresses of its files
 * @param disclosures every disclosure and its pages; where there are many, its home alone
 * @param archived years that are shown from their archives alone, and their pages, which the search
 *     knows by their titles only; where there are many, the homes of units alone
 * @param accounts all accounts
 * @param terms all terms
 * @param pages general pages and notices
 */
public record SearchView(
    String version,
    List<PartView> disclosures,
    List<PartView> archived,
    List<AccountEntryView> accounts,
    List<Link> terms,
    List<Link> pages) {}
