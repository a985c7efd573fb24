package mingzhang.browser.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a built site.
 *
 * @param url from the root of the site
 * @param layout the layout that made it
 * @param kind its layout; tables also by shape, for they look and behave apart
 * @param characters how long its HTML is
 */
record SitePage(String url, String layout, String kind, int characters) {
  private static final Pattern BODY = Pattern.compile("<body class=\"on-([a-z-]+)");
  private static final Pattern ROW = Pattern.compile("<tr id=");

  static SitePage read(Path site, Path file) throws IOException {
    String html = Files.readString(file);
    Matcher body = BODY.matcher(html);
    if (!body.find()) {
      throw new IllegalStateException("no layout on <body>: " + file);
    }
    String url = site.relativize(file).toString().replace('\\', '/');
    String layout = body.group(1);
    String kind = layout.equals("table") ? layout + " " + shape(html) : layout;
    return new SitePage(url, layout, kind, html.length());
  }

  private static String shape(String html) {
    if (!html.contains("class=\"amount\"") && html.contains("notice-box")) {
      return "without figures";
    }
    if (html.contains("sides-2")) {
      return "of two sides";
    }
    if (html.contains("class=\"data wide")) {
      return "of many columns";
    }
    return ROW.matcher(html).results().count() > 40 ? "of many rows" : "of one side";
  }

  @Override
  public String toString() {
    return kind + ": " + url;
  }
}
