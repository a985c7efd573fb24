package mingzhang.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What people read on a page: its main part, paragraph by paragraph.
 *
 * @param title first heading
 * @param over the line above it: unit and year; may be empty
 * @param blocks paragraphs, headings, list items and table rows in the order of reading, white
 *     space collapsed; none is empty. Lists of files are left out: the files are compared.
 */
record PageText(String title, String over, List<String> blocks) {
  /**
   * Reads a page, however badly it is written.
   *
   * @param tables whether the rows of data tables and the relations below them count: not where a
   *     CSV file tells the figures, and a page of its own the relations
   */
  static PageText of(String html, boolean tables) {
    Document page = Jsoup.parse(html);
    Element main = page.selectFirst("main");
    Element root = main == null ? page.body() : main;
    Element title = root.selectFirst("h1");
    Element over = root.selectFirst(".over");
    Blocks blocks = new Blocks(tables);
    root.filter(blocks);
    blocks.flush();
    return new PageText(
        title == null ? page.title() : title.text(),
        over == null ? "" : over.text(),
        List.copyOf(blocks.found));
  }

  /** The program that made a page, as it says; empty where it does not. */
  static String generator(String html) {
    return Jsoup.parse(html).select("meta[name=generator]").attr("content");
  }

  /** Title and unit in one line. */
  String heading() {
    return over.isEmpty() ? title : title + "（" + over + "）";
  }

  private static final class Blocks implements NodeFilter {
    private final boolean tables;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Blocks(boolean tables) {
      this.tables = tables;
    }

    void flush() {
      String block = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
      if (!block.isEmpty()) {
        found.add(block);
      }
      text.setLength(0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (element.is("script, style, template, nav, form, ul.files")
          || (!tables
              && element.is(
                  "table.data, section[aria-labelledby=relations], ul.relations, ul.rules"))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock() || element.is("br")) {
        flush();
      }
      if (element.is("tr")) {
        text.append(
            element.children().stream().map(Element::text).collect(Collectors.joining(" | ")));
        flush();
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        flush();
      }
      return FilterResult.CONTINUE;
    }
  }
}
