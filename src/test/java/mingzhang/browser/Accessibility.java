package mingzhang.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe-core holds against a page. */
public final class Accessibility {
  /** WCAG 2.0 to 2.2, levels A and AA, and what axe-core calls good practice. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The rules whose verdict hangs on colours; all others see what is there, and how large. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String RUN = resource("/mingzhang/browser/axe-run.js");

  private static final String SCRIPT = resource("/axe.min.js");

  private Accessibility() {}

  /**
   * A line for each element that breaks a rule: the rule, the element, and why. Empty is good.
   *
   * <p>May be asked again of the same page, after its window or media have changed.
   */
  public static List<String> violations(Page page) {
    List<String> lines = new ArrayList<>(run(page, "everything", TAGS));
    lines.addAll(violationsOfColours(page));
    return lines;
  }

  /**
   * As {@link #violations}, but of rules about colours only: for a page that was looked at in the
   * same window in other colours, since no other rule can come to another verdict.
   *
   * <p>Of elements that are styled alike, the first and the last are looked at.
   */
  public static List<String> violationsOfColours(Page page) {
    return run(page, "colours", List.of());
  }

  private static List<String> run(Page page, String what, List<String> tags) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    List<?> found =
        (List<?>) page.evaluate(RUN, Map.of("what", what, "tags", tags, "colours", COLOURS));
    return found.stream().map(String::valueOf).toList();
  }

  private static String resource(String name) {
    try (InputStream in = Accessibility.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
