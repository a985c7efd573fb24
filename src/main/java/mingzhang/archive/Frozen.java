package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Sha256;
import mingzhang.pages.Href;
import mingzhang.template.HtmlMarks;

/**
 * Puts the banner of an archived page on it: that it is archived, and when (政府网站发展指引: archived
 * pages keep their address and say so). Everything else stays as it was published.
 */
final class Frozen {
  private static final Pattern HEAD_END = Pattern.compile("(?i)</head>");
  private static final Pattern BODY =
      Pattern.compile("(?i)<body[^>]*>\\s*(?:<a class=\"skip\"[^>]*>[^<]*</a>\\s*)?");
  private static final String STYLE =
      """
      .archived{margin:0;padding:.6em 1em;border-bottom:3px solid #8a5a00;background:#fff4d6;color:#3d2800}
      .archived p{margin:0 auto;max-width:75rem}
      """;

  private final String label;
  private final String sentence;

  /**
   * A banner.
   *
   * @param label what assistive technology calls it
   * @param sentence what it says
   */
  Frozen(String label, String sentence) {
    this.label = label;
    this.sentence = sentence;
  }

  /** The style sheet of the banner; its name tells its content, as of all assets. */
  byte[] style() {
    return STYLE.getBytes(StandardCharsets.UTF_8);
  }

  /** Where the style sheet stands. */
  String stylePath() {
    return "assets/archived-" + Sha256.of(style()).substring(0, 10) + ".css";
  }

  /** A page with the banner; a page that is no document of its own stays as it is. */
  byte[] page(String path, byte[] content) {
    String html = new String(content, StandardCharsets.UTF_8);
    Matcher head = HEAD_END.matcher(html);
    Matcher body = BODY.matcher(html);
    if (!head.find() || !body.find(head.end())) {
      return content;
    }
    String link = "<link rel=\"stylesheet\" href=\"" + Href.root(path) + stylePath() + "\">\n";
    String banner =
        "<aside class=\"archived\" aria-label=\""
            + HtmlMarks.safe(label)
            + "\"><p>"
            + HtmlMarks.safe(sentence)
            + "</p></aside>\n";
    String frozen =
        html.substring(0, head.start())
            + link
            + html.substring(head.start(), body.end())
            + banner
            + html.substring(body.end());
    return frozen.getBytes(StandardCharsets.UTF_8);
  }
}
