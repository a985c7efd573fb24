package mingzhang.pages.view;

import java.util.List;

/**
 * A rule of the standard with the relations that it asks for.
 *
 * @param id its address on the page of checks
 * @param title what must hold
 * @param why reason or source, or empty
 * @param verdict how the worst of its relations came out: {@code holds}, {@code
 *     holds-within-rounding} or {@code broken}
 * @param verdicts how all of them came out
 * @param relations those that are shown, the worst first: all on the page of checks, broken ones on
 *     the page of a table
 */
public record RuleView(
    String id,
    String title,
    String why,
    String verdict,
    VerdictsView verdicts,
    List<RelationView> relations) {}
