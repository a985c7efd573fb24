package mingzhang.pages;

import java.util.regex.Pattern;

/** The words of HTML that the program made itself. */
final class PlainText {
  /** Tags inside of a sentence, which part no words. */
  private static final Pattern INLINE =
      Pattern.compile("</?(?:a|em|strong|code|span|del|ins|mark|sub|sup)(?:\\s[^>]*)?>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A space between Chinese characters, which only a tag or a line end has put there. */
  private static final Pattern NO_SPACE =
      Pattern.compile("(?<=\\p{IsHan}|[，。、；：]) (?=\\p{IsHan}|\\d)|(?<=\\d) (?=\\p{IsHan})");

  private PlainText() {}

  /** The text without tags, white space joined. */
  static String of(String html) {
    String text =
        TAG.matcher(INLINE.matcher(html).replaceAll(""))
            .replaceAll(" ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    return SPACES.matcher(NO_SPACE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
