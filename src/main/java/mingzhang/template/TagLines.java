package mingzhang.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule of newlines: a line that holds only tags and comments leaves no line in the output;
 * every other newline stays.
 *
 * <p>Pebble itself drops either each newline after a tag or none. So the newline of such a line is
 * moved into its last tag, which keeps the line numbers.
 */
final class TagLines {
  private static final String TAG = "\\{%(?:[^%]|%(?!\\}))*+%\\}|\\{#(?:[^#]|#(?!\\}))*+#\\}";
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*+((?:(?:" + TAG + ")[ \\t]*+)++)\\n");

  private TagLines() {}

  static String fold(String text) {
    return LINE.matcher(text)
        .replaceAll(
            line -> {
              String tags =
                  line.group(1).stripTrailing().replaceAll("(?<=[%#]})[ \\t]+(?=\\{[%#])", "");
              int end = tags.length() - (tags.charAt(tags.length() - 3) == '-' ? 3 : 2);
              return Matcher.quoteReplacement(tags.substring(0, end) + "\n" + tags.substring(end));
            });
  }
}
