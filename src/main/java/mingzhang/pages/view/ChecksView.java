package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code checks}, as {@code checks}: everything that was verified.
 *
 * @param holds how many relations hold exactly
 * @param rounding how many hold within rounding
 * @param broken how many are broken
 * @param families the relations
 */
public record ChecksView(int holds, int rounding, int broken, List<FamilyView> families) {
  /** How many relations there are. */
  public int total() {
    return holds + rounding + broken;
  }
}
