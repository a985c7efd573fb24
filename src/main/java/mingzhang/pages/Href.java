package mingzhang.pages;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative addresses: the site works from a disk, a zip and any sub-folder. */
public final class Href {
  private Href() {}

  /** The way from a page to the root of the site: empty, or {@code ../} as often as needed. */
  public static String root(String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count());
  }

  /** The way from one page to another address of the site, both counted from its root. */
  public static String relative(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return root(from.substring(common)) + to.substring(common);
  }

  /** A file name as a part of an address, percent-encoded where needed (RFC 3986). */
  public static String encode(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
