package mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import mingzhang.report.Place;

/**
 * A general page or a notice, which no budget figures belong to.
 *
 * @param url address from the root of the site, for example {@code notices/2025-budget.html}
 * @param type {@code page} or {@code notice}; also the name of its layout
 * @param title heading of the page
 * @param date when it was published or last changed
 * @param tags words that group pages, in the author's order
 * @param summary one or two sentences, or empty
 * @param body the text as safe HTML
 * @param markdown the text as its author wrote it
 * @param links relative links of the text
 * @param place its file
 */
public record GeneralPage(
    String url,
    String type,
    String title,
    LocalDate date,
    List<String> tags,
    String summary,
    String body,
    String markdown,
    List<PageLink> links,
    Place place) {}
