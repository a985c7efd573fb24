package mingzhang.pages;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.pages.view.SectionView;

/**
 * The HTML of a page of a disclosure as a part of one document: what leads to another part of the
 * document stays within it, other relative links lead to where they led before.
 */
final class Relocated {
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^> ]* [^>]*>");
  private static final Pattern HEADING = Pattern.compile("(</?h)([3-5])(?=[ >])");
  private static final String PROJECTS = "projects/";
  private static final Pattern ADDRESS = Pattern.compile(" (href|src|id)=\"([^\"]*)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

  private final String folder;
  private final Set<String> parts;
  private final Set<String> rows;

  /**
   * A document in a folder.
   *
   * @param folder the folder of the disclosure, from the root
   * @param parts pages that are parts of the document, from the folder
   * @param rows addresses of rows in the document: what leads to a cell leads to its row there
   */
  Relocated(String folder, Set<String> parts, Set<String> rows) {
    this.folder = folder;
    this.parts = parts;
    this.rows = rows;
  }

  /** How the addresses of a page begin in the document: {@code revenue.}, {@code project.x.}. */
  static String prefix(String page) {
    String name = page.startsWith(PROJECTS) ? "project." + page.substring(PROJECTS.length()) : page;
    return name.endsWith("html") ? name.substring(0, name.length() - "html".length()) : name;
  }

  SectionView section(SectionView section, String page) {
    String html = TAG.matcher(section.html()).replaceAll(m -> quoted(tag(m.group(), page)));
    return new SectionView(prefix(page) + section.id(), section.heading(), deeper(html));
  }

  /** Headings one level down: the sections themselves are one level down. */
  private static String deeper(String html) {
    return HEADING.matcher(html).replaceAll(m -> m.group(1) + (Integer.parseInt(m.group(2)) + 1));
  }

  private String tag(String tag, String page) {
    return ADDRESS
        .matcher(tag)
        .replaceAll(m -> quoted(" " + m.group(1) + "=\"" + address(m, page) + "\""));
  }

  private String address(java.util.regex.MatchResult m, String page) {
    String value = m.group(2);
    if (m.group(1).equals("id")) {
      return prefix(page) + value;
    }
    if (ELSEWHERE.matcher(value).matches()) {
      return value;
    }
    int hash = value.indexOf('#');
    String fragment = hash < 0 ? "" : value.substring(hash + 1);
    String url = LinkTargets.resolve(folder + page, hash < 0 ? value : value.substring(0, hash));
    String file = url.startsWith(folder) ? url.substring(folder.length()) : "";
    if (parts.contains(file)) {
      String prefix = prefix(file);
      return "#"
          + (fragment.isEmpty()
              ? prefix.substring(0, prefix.length() - 1)
              : row(prefix + fragment));
    }
    return Href.encode(Href.relative(folder + "print.html", url))
        + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  /** The address of a cell is that of its row, a dash and the column. */
  private String row(String address) {
    for (int end = address.length(); end > 0; end = address.lastIndexOf('-', end - 1)) {
      if (rows.contains(address.substring(0, end))) {
        return address.substring(0, end);
      }
    }
    return address;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
