package mingzhang.pages.view;

import java.util.List;

/**
 * What every layout knows of its page, as {@code page}.
 *
 * @param url address from the root of the site, for example {@code 2025/x/revenue.html}
 * @param root relative way to the root: empty, or {@code ../} as often as needed
 * @param layout name of the layout
 * @param title heading of the page
 * @param headTitle text of {@code <title>}
 * @param description one sentence for search engines
 * @param section which entry of the navigation it belongs to: home, budgets, glossary, notices ...
 * @param breadcrumbs the way here, the page itself last
 * @param contents the parts of the disclosure that the page belongs to, the page itself marked;
 *     empty elsewhere
 * @param metas every {@code <meta name content>} of the page, its description among them
 * @param document marks of the document that the page belongs to (索引号, 发布机构, 成文日期, 发布日期, 文号), those
 *     that are known; empty elsewhere
 * @param canonical full address, or empty where the site's address is not known
 */
public record PageView(
    String url,
    String root,
    String layout,
    String title,
    String headTitle,
    String description,
    String section,
    List<Link> breadcrumbs,
    List<PartView> contents,
    List<Meta> metas,
    List<FactView> document,
    String canonical) {}
