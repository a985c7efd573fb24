package mingzhang.pages.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts words into tokens, in the same way as {@code search.js} does.
 *
 * <p>Text is brought to Unicode form NFKC and small letters, without quotation marks and brackets:
 * nobody types those of “三公”经费. Of each run of letters and digits, a token is every two neighbours,
 * and the last one alone. So any part of a text of two characters or more is found by the pairs it
 * holds, in Chinese as in other scripts, and a single character by the tokens that begin with it.
 */
final class SearchTokens {
  private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』《》〈〉()\\[\\]【】]");
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private SearchTokens() {}

  /** Adds the tokens of a text to others. */
  static void of(String text, Set<String> tokens) {
    String normal =
        QUOTES
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    Matcher runs = RUN.matcher(normal);
    while (runs.find()) {
      int last = normal.offsetByCodePoints(runs.end(), -1);
      int at = runs.start();
      while (at < last) {
        int next = normal.offsetByCodePoints(at, 1);
        tokens.add(normal.substring(at, normal.offsetByCodePoints(next, 1)));
        at = next;
      }
      tokens.add(normal.substring(last, runs.end()));
    }
  }
}
