package mingzhang.intake;

import java.util.Set;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Whether the line above a table that names an office (编制单位：…) names the one it is imported for.
 */
final class Offices {
  private Offices() {}

  /**
   * Warns where another office is named.
   *
   * @param known plain names of the unit and its department; nothing is told where there are none
   */
  static void check(Block block, Set<String> known, Findings findings) {
    if (known.isEmpty()) {
      return;
    }
    for (int row : block.sheet().rowsBetween(block.front(), block.header().top() - 1)) {
      for (SheetCell cell : block.sheet().row(row)) {
        Titles.office(cell.text())
            .map(Offices::name)
            .filter(office -> known.stream().noneMatch(k -> isSame(k, office)))
            .map(
                office ->
                    Finding.warning(
                            "office-differs",
                            block.sheet().place(cell),
                            office,
                            String.join("、", known))
                        .withHint("office-differs"))
            .ifPresent(findings::add);
      }
    }
  }

  /** Without its code and the word where the seal goes. */
  private static String name(String office) {
    return office.replaceFirst("^[\\d\\-_.]+", "").replaceFirst("\\([盖公签]章\\)$", "");
  }

  /** Forms leave away or put before it the name of the place: 财政局, 某区财政局. */
  private static boolean isSame(String known, String office) {
    return known.endsWith(office) || office.endsWith(known);
  }
}
