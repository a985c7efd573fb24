package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.Map;
import mingzhang.browser.BrowserTest;
import mingzhang.browser.Contexts;
import mingzhang.browser.StaticServer;
import org.junit.jupiter.api.Test;

/** The site works from a disk and from a sub-folder of a portal; figures lead to their cells. */
@BrowserTest
class BrowsingTest {
  private static final String UNIT = SampleSite.DISCLOSURE;

  @Test
  void fromTheDisk(Page page) {
    walk(page, SampleSite.folder().toUri().toString());
  }

  @Test
  void fromASubFolderOfAPortal(Page page) throws IOException {
    try (StaticServer server = StaticServer.serve(SampleSite.folder(), "/zwgk/budget/", Map.of())) {
      walk(page, server.url(""));
    }
  }

  @Test
  void withoutJavaScript(Contexts contexts) {
    walk(
        contexts.page(Contexts.options().setJavaScriptEnabled(false)),
        SampleSite.folder().toUri().toString());
  }

  /** From the home page to the unit, its explanation, and from a figure to its cell. */
  private static void walk(Page page, String root) {
    page.navigate(root + "index.html");
    page.locator("main a[href$='government-office/index.html']").first().click();
    assertEquals(root + UNIT + "index.html", page.url());
    page.navigate(root + UNIT + "explanation.html");
    Locator figure = page.locator("main a[href='revenue.html#rtotal-general_public_budget']");
    figure.first().click();
    assertEquals(root + UNIT + "revenue.html#rtotal-general_public_budget", page.url());
    Locator cell = page.locator(":target");
    assertEquals("848.85", cell.innerText().strip());
    PlaywrightAssertions.assertThat(cell).isInViewport();
    assertTrue(isStyled(page), "the style sheet is there");
    for (String other : new String[] {"checks.html", "projects/live-studio.html", "summary.html"}) {
      page.navigate(root + UNIT + other);
      assertEquals(1, page.locator("h1").count());
    }
  }

  private static boolean isStyled(Page page) {
    String shown = page.locator(".skip").first().evaluate("e => getComputedStyle(e).position") + "";
    return !shown.equals("static");
  }
}
