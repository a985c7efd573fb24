package mingzhang.pages.view;

import java.util.List;

/**
 * A reconciliation and how it came out.
 *
 * @param verdict {@code holds}, {@code holds-within-rounding} or {@code broken}
 * @param where the only figure of the left side, else the row or column it is about, or empty
 * @param left figures of the left side
 * @param right figures of the right side
 * @param leftSum sum of the left side
 * @param rightSum sum of the right side
 * @param deviation left less right
 * @param tolerance what rounding may explain
 * @param waiver why the office holds a broken one to be right, or empty
 */
public record RelationView(
    String verdict,
    String where,
    List<OperandView> left,
    List<OperandView> right,
    String leftSum,
    String rightSum,
    String deviation,
    String tolerance,
    String waiver) {}
