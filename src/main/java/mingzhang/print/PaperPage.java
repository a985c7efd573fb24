package mingzhang.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The page of a print edition, made ready for paper: without scripts, and without links to other
 * pages, which lead nowhere once the PDF is away from its site.
 */
final class PaperPage {
  private static final String CONTENTS = ".edition-contents li > a[href^=#]";

  private static final String CHECKED = ".edition td, .edition th, .edition h2, .edition h3";

  private final Document page;

  private PaperPage(Document page) {
    this.page = page;
  }

  static PaperPage of(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("script").remove();
    page.select("a[href]:not([href^=#])").stream()
        .filter(link -> !link.attr("href").matches("(?i)(https?|mailto|tel):.*"))
        .forEach(link -> link.removeAttr("href"));
    return new PaperPage(page);
  }

  /** The heading of the edition. */
  String title() {
    Element heading = page.selectFirst("h1");
    return heading == null ? page.title() : heading.text();
  }

  /** Pictures of the page, as it names them. */
  List<String> pictures() {
    return page.select("img[src]").eachAttr("src");
  }

  /** The places that the contents lead to, as the page calls them, in their order. */
  List<String> contents() {
    return page.select(CONTENTS).stream().map(link -> link.attr("href").substring(1)).toList();
  }

  /** The page with the numbers of the sheets in its contents. */
  String numbered(Map<String, Integer> sheets) {
    page.select(".edition-contents .sheet-number").remove();
    for (Element link : page.select(CONTENTS)) {
      Integer sheet = sheets.get(link.attr("href").substring(1));
      Element row = link.parent();
      if (sheet != null && row != null) {
        row.appendElement("span").addClass("sheet-number").text(String.valueOf(sheet));
      }
    }
    return page.outerHtml();
  }

  /** What stands in cells and headings, and how often; a PDF that lacks any of it is no edition. */
  Map<String, Integer> words() {
    Map<String, Integer> words = new TreeMap<>();
    Document seen = page.clone();
    seen.select(".spoken").remove(); // heard, but not seen
    for (Element element : seen.select(CHECKED).select("*")) {
      for (TextNode text : element.textNodes()) {
        String said = plain(text.text());
        if (!said.isEmpty()) {
          words.merge(said, 1, Integer::sum);
        }
      }
    }
    return words;
  }

  /** Letters without spaces, and in the form that all fonts have in common. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
  }
}
