package mingzhang.pages;

import java.util.regex.Pattern;

/** The words of HTML that the program made itself. */
final class PlainText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A space between Chinese characters, which only a tag or a line end has put there. */
  private static final Pattern NO_SPACE =
      Pattern.compile("(?<=\\p{IsHan}|[，。、；：]) (?=\\p{IsHan}|\\d)|(?<=\\d) (?=\\p{IsHan})");

  private PlainText() {}

  /** The text without tags, white space joined. */
  static String of(String html) {
    String text =
        TAG.matcher(html)
            .replaceAll(" ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    return SPACES.matcher(NO_SPACE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
