package mingzhang.template;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/** Makes the five characters that mean something in HTML safe; most texts have none of them. */
public final class HtmlMarks implements EscapingStrategy {
  @Override
  public String escape(String text) {
    return safe(text);
  }

  /** The text as it may stand in an element or in a quoted attribute. */
  public static String safe(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!escape(text.charAt(i)).isEmpty()) {
        return escaped(text, i);
      }
    }
    return text;
  }

  private static String escaped(String text, int first) {
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      String reference = escape(c);
      if (reference.isEmpty()) {
        safe.append(c);
      } else {
        safe.append(reference);
      }
    }
    return safe.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
