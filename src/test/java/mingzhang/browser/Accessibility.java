package mingzhang.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core holds against a page. */
public final class Accessibility {
  /** WCAG 2.0 to 2.2, levels A and AA, and what axe-core calls good practice. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      """
      async tags => {
        const found = await axe.run(document, {
          runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], elementRef: false,
        });
        const line = text => {
          const one = text.replace(/\\s+/g, " ");
          return one.length > 200 ? one.slice(0, 200) + "..." : one;
        };
        return found.violations.flatMap(rule => rule.nodes.map(
          node => `${rule.id}: ${line(node.html)}: ${line(node.failureSummary)}`));
      }
      """;

  private static final String SCRIPT = script();

  private Accessibility() {}

  /**
   * A line for each element that breaks a rule: the rule, the element, and why. Empty is good.
   *
   * <p>May be asked again of the same page, after its window or media have changed.
   */
  public static List<String> violations(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, TAGS)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
