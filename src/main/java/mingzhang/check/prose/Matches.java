package mingzhang.check.prose;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern only where a character stands with which it can begin: what {@link
 * Matcher#find()} finds, without trying every branch at every character of a text.
 */
final class Matches {
  /** Characters with which a pattern can begin. */
  interface First {
    boolean fits(char c);
  }

  private final Pattern pattern;
  private final First first;

  /** Every match of the pattern begins with a character that fits. */
  Matches(Pattern pattern, First first) {
    this.pattern = pattern;
    this.first = first;
  }

  /** Every match of the pattern begins with one of the characters. */
  Matches(String pattern, String first) {
    this(Pattern.compile(pattern), c -> first.indexOf(c) >= 0);
  }

  /** All matches in a text, one after the other. */
  void each(String text, Consumer<MatchResult> found) {
    Matcher matcher = matcher(text);
    int at = 0;
    while (find(matcher, text, at, text.length())) {
      found.accept(matcher);
      at = matcher.end();
    }
  }

  /** Whether there is one in a text. */
  boolean isIn(String text) {
    return first(text, 0, text.length()) >= 0;
  }

  /** Where the first one begins in a part of a text that is looked at as if it were all; or -1. */
  int first(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (first.fits(text.charAt(i))) {
        String part = text.substring(from, to);
        Matcher matcher = matcher(part);
        return find(matcher, part, i - from, part.length()) ? from + matcher.start() : -1;
      }
    }
    return -1;
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
  }

  private boolean find(Matcher matcher, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (first.fits(text.charAt(i)) && matcher.region(i, to).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
