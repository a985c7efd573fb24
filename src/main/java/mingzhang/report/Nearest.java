package mingzhang.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the existing name that a misspelt one probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The closest candidate by edit distance, if at most a third of its letters differ (but one
   * always may); one that differs by upper and lower case only is closer than any other.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(c -> apart(name, c) <= Math.max(1, Math.max(c.length(), name.length()) / 3))
        .min(Comparator.<String>comparingInt(c -> apart(name, c)).thenComparing(c -> c));
  }

  private static int apart(String name, String candidate) {
    return name.equalsIgnoreCase(candidate) ? 0 : distance(name, candidate);
  }

  /** Changes, insertions, removals and swaps of neighbours, in UTF-16 units. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        d[i][j] =
            Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
