package mingzhang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core holds against a page. */
public final class Accessibility {
  /** WCAG 2.0 to 2.2, levels A and AA, and what axe-core calls good practice. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** A line for each element that breaks a rule: the rule, the element, and why. Empty is good. */
  public static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).withTags(TAGS).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node)))
            .toList();
  }

  private static String line(Rule rule, CheckedNode node) {
    return "%s: %s: %s"
        .formatted(rule.getId(), oneLine(node.getHtml()), oneLine(node.getFailureSummary()));
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 200 ? line.substring(0, 200) + "..." : line;
  }
}
