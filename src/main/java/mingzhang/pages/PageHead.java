package mingzhang.pages;

import java.util.List;
import mingzhang.pages.view.Link;

/**
 * What a page is, before anything stands on it.
 *
 * @param url address from the root
 * @param section entry of the navigation that it belongs to
 * @param trail the pages above it, with addresses from the root
 */
public record PageHead(
    String url,
    String layout,
    String section,
    String title,
    String description,
    List<Link> trail) {}
