package mingzhang.intake;

import java.util.Optional;

/**
 * What one side of a table was filled with.
 *
 * @param rows how many rows were taken, without the row of the totals
 * @param total the row of the totals as the sheet has it
 */
record Taken(int rows, Optional<Line> total) {
  static final Taken NOTHING = new Taken(0, Optional.empty());

  /** With one more row. */
  Taken row() {
    return new Taken(rows + 1, total);
  }

  /** With the row of the totals. */
  Taken total(Line line) {
    return new Taken(rows, Optional.of(line));
  }
}
