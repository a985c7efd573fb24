package mingzhang.browser.site;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mingzhang.browser.Accessibility;

/**
 * A visit to a page: what is wrong with it is noted, each fault with how the page was looked at.
 */
final class Visit {
  private static final String LOOK = resource("look.js");

  /** Scripts follow a change of the window in the next frame, as a reader's eye does. */
  private static final String NEXT_FRAME =
      """
      () => new Promise((done, none) => {
        setTimeout(() => none(new Error("the browser drew nothing for a minute")), 60000);
        requestAnimationFrame(() => requestAnimationFrame(done));
      })
      """;

  private final Page page;
  private final boolean scripts;
  private final List<String> faults = new ArrayList<>();
  private String how = "";
  private int runs;

  Visit(Page page) {
    this(page, true);
  }

  /** With {@code scripts} false, a visit to a page in a browser that runs none. */
  Visit(Page page, boolean scripts) {
    this.page = page;
    this.scripts = scripts;
    page.onConsoleMessage(this::hear);
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      faults.add("error on the console: " + message.text());
    }
  }

  /** Looks at the page on a small and a large screen, in forced colours and on paper. */
  Visit everywhere() {
    window(320, ColorScheme.LIGHT).check("sideways", "lost", "regions", "ids", "places").axe();
    window(1280, ColorScheme.DARK).check("sideways", "lost", "regions").axe();
    forced(1280, ColorScheme.LIGHT).check("sideways").axe();
    return print(680).check("sideways", "lost").axe();
  }

  /** Opens an address. */
  Visit open(String url) {
    how = url.substring(url.lastIndexOf('/') + 1);
    page.navigate(url);
    page.evaluate(LOOK);
    return this;
  }

  /** Looks through a window of this width in a colour scheme. */
  Visit window(int width, ColorScheme scheme) {
    return look(width, scheme, ForcedColors.NONE, Media.SCREEN);
  }

  /** Looks with the colours that a reader forces upon all pages. */
  Visit forced(int width, ColorScheme scheme) {
    return look(width, scheme, ForcedColors.ACTIVE, Media.SCREEN);
  }

  /** Looks as a printer does, on paper of this width in CSS pixels. */
  Visit print(int width) {
    return look(width, ColorScheme.LIGHT, ForcedColors.NONE, Media.PRINT);
  }

  private Visit look(int width, ColorScheme scheme, ForcedColors forced, Media media) {
    how = width + " " + scheme + (forced == ForcedColors.ACTIVE ? " forced " : " ") + media;
    page.setViewportSize(width, 800);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setForcedColors(forced)
            .setMedia(media)
            .setReducedMotion(ReducedMotion.REDUCE));
    settle();
    return this;
  }

  /** Notes what axe-core holds against it. */
  Visit axe() {
    runs++;
    return note("axe: ", Accessibility.violations(page));
  }

  /** Notes what axe-core holds against its colours, where the same window was seen in others. */
  Visit colours() {
    runs++;
    return note("axe: ", Accessibility.violationsOfColours(page));
  }

  /** Notes what look.js finds, by the names of its functions. */
  Visit check(String... functions) {
    for (String function : functions) {
      List<?> found = (List<?>) page.evaluate("look." + function + "()");
      note(function + ": ", found.stream().map(String::valueOf).toList());
    }
    return this;
  }

  /** Runs a script in the page. */
  Visit run(String script) {
    page.evaluate(script);
    settle();
    return this;
  }

  /** Notes a fault. */
  Visit fault(String fault) {
    return note("", List.of(fault));
  }

  private void settle() {
    if (scripts) {
      page.evaluate(NEXT_FRAME);
    }
  }

  private Visit note(String kind, List<String> lines) {
    lines.forEach(line -> faults.add(how + ": " + kind + line));
    return this;
  }

  Page page() {
    return page;
  }

  /** Everything noted. */
  List<String> faults() {
    return faults;
  }

  /** How often axe-core ran. */
  int runs() {
    return runs;
  }

  private static String resource(String name) {
    try (var in = Visit.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
