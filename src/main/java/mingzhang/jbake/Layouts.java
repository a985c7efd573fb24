package mingzhang.jbake;

import java.util.Map;
import java.util.Optional;

/**
 * Puts the content of a general page into its layout; the caller knows theme, site and navigation.
 */
@FunctionalInterface
public interface Layouts {
  /**
   * The whole page as UTF-8, or empty if a finding says what is wrong with the theme.
   *
   * @param layout {@code page}, {@code notice} or {@code notices}
   * @param url address from the root of the site
   * @param content what the layout receives besides page and site: {@code body} (safe HTML), {@code
   *     date} and {@code tags}; or {@code notices}
   */
  Optional<byte[]> render(String layout, String url, Map<String, Object> content);
}
