package mingzhang.pages.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts words into tokens, in the same way as {@code search.js} does.
 *
 * <p>Text is brought to Unicode form NFKC and small letters; of each run of letters and digits, a
 * token is every two neighbours, and the last one alone. So any part of a text of two characters or
 * more is found by the pairs it holds, in Chinese as in other scripts, and a single character by
 * the tokens that begin with it.
 */
public final class SearchTokens {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private SearchTokens() {}

  /** The tokens of a text. */
  public static Set<String> of(String text) {
    Set<String> tokens = new TreeSet<>();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Matcher runs = RUN.matcher(normal);
    while (runs.find()) {
      int[] run = runs.group().codePoints().toArray();
      for (int i = 0; i + 1 < run.length; i++) {
        tokens.add(new String(run, i, 2));
      }
      tokens.add(new String(run, run.length - 1, 1));
    }
    return tokens;
  }
}
