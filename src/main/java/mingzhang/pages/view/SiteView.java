package mingzhang.pages.view;

import java.util.List;
import java.util.Map;
import mingzhang.model.Contact;

/**
 * What every layout knows of the site, as {@code site}.
 *
 * @param title name of the site
 * @param language tag for {@code <html lang>}
 * @param direction {@code ltr} or {@code rtl}
 * @param publisher responsible office
 * @param contacts official contacts
 * @param codes official codes: {@code site_id}, {@code domain}, {@code icp}, {@code police}, {@code
 *     error_report}; empty where not given
 * @param licence title of the licence, or empty
 * @param licenceUrl its address, or empty
 * @param portal whether header and footer are left to the hosting portal
 * @param navigation main entries, relative to the page
 * @param footer entries of the footer, relative to the page
 * @param generator name and version of the program
 */
public record SiteView(
    String title,
    String language,
    String direction,
    String publisher,
    List<Contact> contacts,
    Map<String, String> codes,
    String licence,
    String licenceUrl,
    boolean portal,
    List<Link> navigation,
    List<Link> footer,
    String generator) {}
