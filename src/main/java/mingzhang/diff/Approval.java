package mingzhang.diff;

/**
 * Who signs a release.
 *
 * @param approver name, or empty for a line to write on
 * @param date day of the signature, YYYY-MM-DD, or empty for a line to write on
 */
public record Approval(String approver, String date) {}
