package mingzhang.pages.view;

/**
 * How many relations came out how.
 *
 * @param holds how many hold exactly
 * @param rounding how many hold within rounding
 * @param broken how many are broken
 */
public record VerdictsView(int holds, int rounding, int broken) {
  /** How many relations there are. */
  public int total() {
    return holds + rounding + broken;
  }
}
