package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code checks}, as {@code checks}: everything that was verified.
 *
 * @param verdicts how all relations came out
 * @param families the relations
 */
public record ChecksView(VerdictsView verdicts, List<FamilyView> families) {}
