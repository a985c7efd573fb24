package mingzhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Writes YAML as people write it in content: a row a line, quotes only where they are needed. */
final class YamlText {
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "|[\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #|[\\n\\t\\\\]).*|.*[:\\s]"
              + "|[+-]?[0-9][0-9_,.]*([eE][+-]?\\d+)?|0[xo][0-9a-fA-F]+|[+-]?\\.(inf|nan).*"
              + "|(?i:true|false|null|yes|no|on|off|~)|\\d{4}-\\d\\d?-\\d\\d?.*",
          Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder();

  /** A line. */
  YamlText line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
    return this;
  }

  /** A text of several lines under a key. */
  YamlText block(int indent, String key, String words) {
    line(indent, key + ": |");
    words.lines().forEach(l -> text.append(l.isBlank() ? "\n" : " ".repeat(indent + 2) + l + "\n"));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** A mapping in one line. */
  static String flow(Map<String, String> entries) {
    StringJoiner joined = new StringJoiner(", ", "{", "}");
    entries.forEach((key, value) -> joined.add(key + ": " + value));
    return joined.toString();
  }

  /** A text in a mapping of one line. */
  static String inFlow(String text) {
    return text.matches("(?s).*[,\\[\\]{}].*") ? quoted(text) : plain(text);
  }

  /** A text on its own. */
  static String plain(String text) {
    return NOT_PLAIN.matcher(text).matches() ? quoted(text) : text;
  }

  /** A text in quotes. */
  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  /** A copy with one entry in front. */
  static Map<String, String> with(String key, String value, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(key, value);
    all.putAll(more);
    return all;
  }

  /** Lines of a text. */
  static List<String> lines(String text) {
    return new ArrayList<>(text.lines().toList());
  }
}
