package mingzhang.render;

import java.util.List;
import java.util.Map;
import mingzhang.model.Contact;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.Meta;
import mingzhang.pages.view.PageView;
import mingzhang.pages.view.SiteView;

/** A page and a site to try themes with. */
final class Pages {
  private static final Map<String, String> NO_CODES =
      Map.of("site_id", "", "domain", "", "icp", "", "police", "", "error_report", "");

  private Pages() {}

  static PageView page(String layout) {
    return new PageView(
        "2025/a/index.html",
        "../../",
        layout,
        "标题",
        "标题 - 网站",
        "一句话",
        "budgets",
        List.of(Link.to("首页", "../../index.html"), new Link("标题", "index.html", true)),
        List.of(),
        List.of(new Meta("SiteName", "网站")),
        List.of(),
        "");
  }

  static SiteView site(String language) {
    return new SiteView(
        "网站",
        language,
        "ltr",
        "某办公室",
        List.of(new Contact("预算公开", "0355-0000000", "", "")),
        NO_CODES,
        "",
        "",
        false,
        List.of(Link.to("首页", "../../index.html")),
        List.of(),
        "明账");
  }
}
