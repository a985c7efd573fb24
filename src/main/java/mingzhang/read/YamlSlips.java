package mingzhang.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/**
 * Finds slips of the pen that YAML takes for something else: a key without a colon, a colon without
 * a space, a Chinese colon, a quote that is not closed.
 */
final class YamlSlips {
  private static final String DASHES = " *(?:- +)*";
  private static final Pattern NO_SPACE =
      Pattern.compile("(" + DASHES + "[^\\s:\"'\\[{#]+:)(?![\\s/]).*");
  private static final Pattern WIDE_COLON = Pattern.compile("(" + DASHES + "[^\\s:\"'\\[{#：]+)：.*");

  /** A key, and a bracket that belongs to its value. */
  private static final Pattern BRACKET =
      Pattern.compile("((" + DASHES + ")(?!-)[^\\s:：\"'\\[{#]+)( *[:：]? *)[\\[{].*");

  /** A line of text alone. */
  private static final Pattern TEXT =
      Pattern.compile("(" + DASHES + ")(?!- )[^\\s:：\"'\\[{#][^:：]*");

  private final SourceFile source;

  YamlSlips(SourceFile source) {
    this.source = source;
  }

  /** A colon without a space after it, or a Chinese colon. */
  Optional<Finding> colon(int line) {
    String text = source.line(line);
    if (text.contains(": ")) {
      return Optional.empty();
    }
    Matcher noSpace = NO_SPACE.matcher(text);
    if (noSpace.matches()) {
      return Optional.of(at("missing-space", line, noSpace.group(1)));
    }
    Matcher wide = WIDE_COLON.matcher(text);
    return wide.matches()
        ? Optional.of(at("full-width-colon", line, wide.group(1)))
        : Optional.empty();
  }

  /** The same, or no colon at all, before a bracket that opens the value. */
  Optional<Finding> bracket(int line) {
    Matcher slip = BRACKET.matcher(source.line(line));
    if (!slip.matches()) {
      return Optional.empty();
    }
    String key = slip.group(1);
    String between = slip.group(3);
    if (between.isBlank()) {
      return Optional.of(at("missing-colon", line, slip.group(2)));
    }
    if (between.contains("：")) {
      return Optional.of(at("full-width-colon", line, key + between.replaceAll("：.*", "")));
    }
    return between.endsWith(":")
        ? Optional.of(at("missing-space", line, key + between))
        : Optional.empty();
  }

  /** A line of words alone where the line below it begins with a key: it has lost its colon. */
  Optional<Finding> words(int line, int column) {
    Matcher text = TEXT.matcher(source.line(line));
    boolean word = source.line(line).matches(" *[^\\s-]\\S*");
    return text.matches() && (word || text.group(1).length() + 1 == column)
        ? Optional.of(at("missing-colon", line, text.group(1)))
        : Optional.empty();
  }

  /** A part between braces that is a key to YAML, though it holds a value too. */
  Optional<Finding> inBraces(Place place, String key) {
    String rest = source.text().substring(source.index(place.line(), place.column()));
    if (!rest.startsWith(key) || rest.substring(key.length()).stripLeading().startsWith(":")) {
      return Optional.empty();
    }
    String before = before(place);
    int wide = key.indexOf('：');
    Matcher noSpace = NO_SPACE.matcher(key);
    if (noSpace.matches()) {
      return Optional.of(at("missing-space", place.line(), before + noSpace.group(1)));
    }
    if (wide > 0) {
      return Optional.of(at("full-width-colon", place.line(), before + key.substring(0, wide)));
    }
    return key.contains(" ") ? Optional.of(plain("missing-colon", place)) : Optional.empty();
  }

  /** The quote of an earlier line that the one before a place has closed by mistake. */
  Optional<Finding> quote(Place after) {
    String closed = before(after).stripTrailing();
    char quote = closed.isEmpty() ? ' ' : closed.charAt(closed.length() - 1);
    if ("\"'".indexOf(quote) < 0 || count(closed, quote) % 2 == 0) {
      return Optional.empty();
    }
    for (int line = after.line() - 1; line > 0; line--) {
      String text = source.line(line);
      if (count(text, quote) % 2 == 1) {
        return Optional.of(at("unclosed-quote", line, text.substring(0, text.lastIndexOf(quote))));
      }
    }
    return Optional.empty();
  }

  private static int count(String text, char quote) {
    return (int) text.replace("\\\"", "").chars().filter(c -> c == quote).count();
  }

  private String before(Place place) {
    int end = source.index(place.line(), place.column()) - source.index(place.line(), 1);
    return source.line(place.line()).substring(0, end);
  }

  private Finding at(String id, int line, String before) {
    return plain(id, new Place(source.name(), line, before.codePointCount(0, before.length()) + 1));
  }

  private static Finding plain(String id, Place place) {
    return Finding.error(id, place).withHint(id);
  }
}
