package mingzhang.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.report.Place;

/**
 * What is true of all pages: identity, language and look.
 *
 * @param title name of the site
 * @param language tag, for example {@code zh-CN}
 * @param kind what it publishes, budgets or final accounts; never both
 * @param theme name of the theme
 * @param themeAt where that name is written
 * @param baseUrl address where it will be public, ending with {@code /}, or empty
 * @param publisher responsible office
 * @param contacts official contacts
 * @param codes official codes by id: {@code site_id}, {@code domain}, {@code icp}, {@code police},
 *     {@code error_report}
 * @param licence title of the licence of the data, or empty
 * @param licenceUrl its address, or empty
 * @param downloads the kinds of data files it offers
 * @param portal whether header and footer are left to the portal that holds the site
 * @param terms the site's own glossary
 * @param crosswalk changes of account codes between years
 */
public record Site(
    String title,
    String language,
    DisclosureKind kind,
    String theme,
    Place themeAt,
    String baseUrl,
    String publisher,
    List<Contact> contacts,
    Map<String, String> codes,
    String licence,
    String licenceUrl,
    Set<DownloadFormat> downloads,
    boolean portal,
    List<Term> terms,
    List<CodeChange> crosswalk) {}
