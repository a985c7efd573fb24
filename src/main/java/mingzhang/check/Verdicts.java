package mingzhang.check;

import java.util.List;

/**
 * What was verified.
 *
 * @param disclosures how many disclosures were looked at
 * @param holds relations that hold
 * @param rounding relations that hold within rounding
 * @param broken relations that do not hold
 */
public record Verdicts(int disclosures, int holds, int rounding, int broken) {
  /** Nothing was looked at. */
  public static final Verdicts NONE = new Verdicts(0, 0, 0, 0);

  /** Those of one disclosure. */
  public static Verdicts of(List<Relation> relations) {
    return new Verdicts(
        1,
        count(relations, Verdict.HOLDS),
        count(relations, Verdict.HOLDS_WITHIN_ROUNDING),
        count(relations, Verdict.BROKEN));
  }

  private static int count(List<Relation> relations, Verdict verdict) {
    return (int) relations.stream().filter(r -> r.verdict() == verdict).count();
  }

  /** Both together. */
  public Verdicts plus(Verdicts other) {
    return new Verdicts(
        disclosures + other.disclosures,
        holds + other.holds,
        rounding + other.rounding,
        broken + other.broken);
  }
}
