package mingzhang.start;

import java.util.regex.Pattern;

/** Words as a YAML value, in quotes only where YAML would read something else. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}A-Za-z（《“〔][\\p{IsHan}A-Za-z0-9 ，。、；：（）《》“”〔〕·—…/._+%-]*");
  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|~");

  private YamlText() {}

  /** The value. */
  static String of(String words) {
    boolean plain = PLAIN.matcher(words).matches() && !WORD.matcher(words).matches();
    return plain && words.equals(words.strip()) ? words : quoted(words);
  }

  /** The value in quotes; for codes, which are text. */
  static String quoted(String words) {
    StringBuilder out = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> out.append('\\').appendCodePoint(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
