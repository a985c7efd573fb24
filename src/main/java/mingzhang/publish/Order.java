package mingzhang.publish;

import java.util.Comparator;

/**
 * The order in which files become public: what pages refer to, pages, index pages from the
 * innermost to the home page, and last the lists that search engines and readers fetch.
 *
 * <p>A compressed copy comes right after its file.
 */
final class Order {
  /** By rank, index pages by depth, then by path. */
  static final Comparator<String> OF_PATHS =
      Comparator.comparingInt(Order::rank)
          .thenComparingInt(p -> rank(p) == 2 ? -depth(p) : 0)
          .thenComparing(Comparator.naturalOrder());

  private Order() {}

  private static int rank(String path) {
    String plain =
        path.endsWith(Gzip.ENDING) ? path.substring(0, path.length() - Gzip.ENDING.length()) : path;
    if (plain.equals("sitemap.xml") || plain.equals("feed.xml")) {
      return 3;
    }
    if (plain.equals("index.html") || plain.endsWith("/index.html")) {
      return 2;
    }
    return plain.endsWith(".html") ? 1 : 0;
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }
}
