package mingzhang.jbake;

import java.util.Map;

/**
 * Puts the content of a general page into its layout; the caller knows theme, site and navigation.
 */
@FunctionalInterface
public interface Layouts {
  /**
   * The whole page as HTML; a {@link mingzhang.template.TemplateException} becomes a finding.
   *
   * @param layout {@code page}, {@code notice} or {@code notices}
   * @param url address from the root of the site
   * @param content what the layout receives beside the page and the site: {@code body}, {@code
   *     date} and {@code tags}, or {@code notices}
   */
  String render(String layout, String url, Map<String, Object> content);
}
