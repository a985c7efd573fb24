package mingzhang.diff;

import java.util.List;

/**
 * One paragraph, heading, list item or row of text that would change.
 *
 * @param old as it is, or empty where it is new
 * @param now as it would be, or empty where it goes
 * @param pieces both as one sequence, in the order of reading
 */
public record TextChange(String old, String now, List<Piece> pieces) {
  /** Whether words stay, go or come. */
  public enum Fate {
    STAYS,
    GOES,
    COMES
  }

  /** Some words with one fate. */
  public record Piece(Fate fate, String words) {}
}
