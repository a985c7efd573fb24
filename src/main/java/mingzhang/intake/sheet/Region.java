package mingzhang.intake.sheet;

/** A rectangle of merged cells; rows and columns counted from 0, the last ones included. */
public record Region(int top, int left, int bottom, int right) {
  /** Whether a cell lies in it. */
  public boolean contains(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Whether it spans more than one column. */
  public boolean isWide() {
    return right > left;
  }
}
