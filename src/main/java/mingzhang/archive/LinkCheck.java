package mingzhang.archive;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.pages.Href;

/** The links of a page that stay within its snapshot. */
final class LinkCheck {
  private static final Pattern LINK =
      Pattern.compile("<[a-zA-Z][^>]*?\\s(?:href|src|action|poster)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

  private LinkCheck() {}

  /**
   * The files that a page's relative links mean.
   *
   * @return paths from the root of the snapshot; one that leads out of it begins with {@code ../}
   */
  static Set<String> targets(String page, String html) {
    Set<String> targets = new TreeSet<>();
    Matcher link = LINK.matcher(html);
    while (link.find()) {
      String address = link.group(1).replace("&amp;", "&");
      if (!ELSEWHERE.matcher(address).matches()) {
        target(page, address.replaceFirst("[?#].*$", "")).ifPresent(targets::add);
      }
    }
    return targets;
  }

  private static Optional<String> target(String page, String address) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    try {
      String base = "/" + Href.encode(page);
      String path = URI.create(base).resolve(address).normalize().getPath();
      String relative = path.startsWith("/") ? path.substring(1) : path;
      return Optional.of(
          relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative);
    } catch (IllegalArgumentException e) {
      return Optional.of(address);
    }
  }
}
