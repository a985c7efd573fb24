package mingzhang.model;

import java.util.List;
import mingzhang.report.Place;

/**
 * A change of account codes between two years: codes that are joined, split or moved.
 *
 * @param year first year of the new codes
 * @param from codes of the year before
 * @param to codes of this year
 * @param note why, or empty
 * @param place where it is written
 */
public record CodeChange(int year, List<String> from, List<String> to, String note, Place place) {
  /** Whether all money of the old codes is found under one new code. */
  public boolean joins() {
    return to.size() == 1;
  }
}
