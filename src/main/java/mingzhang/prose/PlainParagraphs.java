package mingzhang.prose;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Texts without any mark of Markdown, as most texts of projects are: paragraphs of one line each,
 * with figures, that need no parser.
 */
final class PlainParagraphs {
  /** Marks of ASCII that mean nothing in the middle of a line. */
  private static final String MARKS = " .,:;%()/-+=@$?'";

  private PlainParagraphs() {}

  /**
   * The HTML that {@link Markdown} makes of a text; empty where a line may be more than words and
   * figures.
   */
  static Optional<String> html(String text, Marks marks) {
    StringBuilder html = new StringBuilder(text.length() + 64);
    int start = 0;
    boolean blank = true;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start) {
        if (!blank || !isBegin(text.charAt(start)) || text.charAt(end - 1) == ' ') {
          return Optional.empty();
        }
        html.append("<p>");
        if (!line(text, start, end, marks, html)) {
          return Optional.empty();
        }
        html.append("</p>\n");
      }
      blank = end == start;
      start = end + 1;
    }
    boolean left = html.indexOf(String.valueOf(Binding.OPEN)) >= 0;
    return left ? Optional.empty() : Optional.of(html.toString());
  }

  private static boolean line(String text, int start, int end, Marks marks, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == Binding.OPEN) {
        Matcher mark = MarkdownTree.MARK.matcher(text).region(i, end);
        if (!mark.lookingAt()) {
          return false;
        }
        html.append(marks.html(Integer.parseInt(mark.group(1))));
        i = mark.end() - 1;
      } else if (isWord(c) || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0) {
        html.append(c);
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether a line that begins so is a paragraph: a digit could begin a list. */
  private static boolean isBegin(char c) {
    return c == Binding.OPEN || isWord(c);
  }

  /** Letters, and Chinese characters with their marks, but no white space. */
  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3001' && c <= '\u3011')
        || (c >= '\uFF01' && c <= '\uFF5E')
        || "“”‘’…—·〔〕×≥≤①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
  }
}
