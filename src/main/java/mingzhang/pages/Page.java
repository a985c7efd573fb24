package mingzhang.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mingzhang.pages.view.FactView;
import mingzhang.pages.view.PageView;
import mingzhang.pages.view.SiteView;

/**
 * A page to render: its layout and what the layout receives.
 *
 * <p>Its views are made when it is rendered: a check does without them, and a build does not hold
 * those of all pages at once.
 *
 * @param page what every layout knows of its page; {@code page.url()} is where it is written
 * @param around makes what every layout knows of the site
 * @param views makes the names and records of this layout, as {@code src/docs/themes.md} lists them
 */
public record Page(PageView page, Supplier<SiteView> around, Supplier<Map<String, Object>> views) {
  /** What every layout knows of the site. */
  public SiteView site() {
    return around.get();
  }

  /** Names and records of its layout. */
  public Map<String, Object> model() {
    return views.get();
  }

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
    return new Page(marked, around, views);
  }
}
