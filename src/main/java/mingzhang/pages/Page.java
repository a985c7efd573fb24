package mingzhang.pages;

import java.util.List;
import java.util.Map;
import mingzhang.pages.view.FactView;
import mingzhang.pages.view.PageView;
import mingzhang.pages.view.SiteView;

/**
 * A page to render: its layout and what the layout receives.
 *
 * @param page what every layout knows of its page; {@code page.url()} is where it is written
 * @param site what every layout knows of the site
 * @param model names and records of this layout, as {@code src/docs/themes.md} lists them
 */
public record Page(PageView page, SiteView site, Map<String, Object> model) {
  /** The same page with the marks of its document. */
  Page with(List<FactView> document) {
    PageView marked =
        new PageView(
            page.url(),
            page.root(),
            page.layout(),
            page.title(),
            page.headTitle(),
            page.description(),
            page.section(),
            page.breadcrumbs(),
            page.contents(),
            page.metas(),
            document,
            page.canonical());
    return new Page(marked, site, model);
  }
}
