package mingzhang.pages;

/** The words of HTML that the program made itself. */
final class PlainText {
  private PlainText() {}

  /** The text without tags, white space joined. */
  static String of(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("(?<=\\p{IsHan}|[，。、；：]) (?=\\p{IsHan}|\\d)|(?<=\\d) (?=\\p{IsHan})", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
