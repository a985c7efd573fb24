package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What files are called: pages by their title, a download by the page beside it. */
final class Titles {
  private static final Pattern TITLE = Pattern.compile("(?is)<title>(.*?)</title>");

  private final Map<String, String> titles = new HashMap<>();

  /** Notes the title of a page. */
  void note(String path, byte[] html) {
    Matcher title = TITLE.matcher(new String(html, StandardCharsets.UTF_8));
    if (title.find()) {
      titles.put(path, plain(title.group(1)));
    }
  }

  /** The title of a file; of one that has none, its name. */
  String of(String path) {
    String page = path.replaceFirst("\\.[^./]*$", ".html");
    return titles.getOrDefault(page, path.substring(path.lastIndexOf('/') + 1));
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
