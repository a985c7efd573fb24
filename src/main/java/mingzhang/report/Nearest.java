package mingzhang.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the existing name that a misspelt one probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The closest candidate by edit distance, if at most a third of its letters differ (but one
   * always may).
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(c -> distance(name, c) <= Math.max(1, Math.max(c.length(), name.length()) / 3))
        .min(Comparator.<String>comparingInt(c -> distance(name, c)).thenComparing(c -> c));
  }

  /** Levenshtein distance in UTF-16 units. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int previous = row[j];
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
        diagonal = previous;
      }
    }
    return row[b.length()];
  }
}
