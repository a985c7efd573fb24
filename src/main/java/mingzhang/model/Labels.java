package mingzhang.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as they are compared: without spaces, in half width, without marks that only look nice. */
public final class Labels {
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\u3000\u00A0\"'“”‘’]");
  private static final Pattern CIRCLED = Pattern.compile("^[\u2460-\u2473]");
  private static final Pattern ORDINAL =
      Pattern.compile("^([一二三四五六七八九十]{1,3}[、.,]|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[、.](?!\\d))");

  private Labels() {}

  /** For titles and headings. */
  public static String plain(String text) {
    return NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** For names of rows: also without the number in front and without 其中. */
  public static String name(String text) {
    String plain = plain(CIRCLED.matcher(text.strip()).replaceFirst(""));
    return ORDINAL
        .matcher(plain.replaceFirst("^其中:", ""))
        .replaceFirst("")
        .replaceFirst("^其中:", "");
  }

  /** A name as it is kept: without what surrounds it and without line breaks. */
  public static String tidy(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\u00A0\u3000]*\\R[\\s\\p{Cntrl}\u00A0\u3000]*", "")
        .replaceAll("^[\\s\u00A0\u3000]+|[\\s\u00A0\u3000]+$", "");
  }

  /** How far the first word is moved right, in half-width spaces. */
  public static int indent(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u3000') {
        width += 2;
      } else if (c == ' ' || c == '\u00A0') {
        width++;
      } else if (c == '\t') {
        width += 4;
      } else {
        break;
      }
    }
    return width;
  }
}
