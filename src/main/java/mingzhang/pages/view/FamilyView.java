package mingzhang.pages.view;

import java.util.List;

/**
 * Relations of one kind.
 *
 * @param id {@code within}, {@code between}, {@code performance} or {@code facts}
 * @param title heading
 * @param verdicts how they came out
 * @param rules their rules, those with the worst relations first
 */
public record FamilyView(String id, String title, VerdictsView verdicts, List<RuleView> rules) {}
