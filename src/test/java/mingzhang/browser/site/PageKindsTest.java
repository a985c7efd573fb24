package mingzhang.browser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import mingzhang.browser.BrowserTest;
import mingzhang.browser.Contexts;
import mingzhang.browser.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of each kind, in every way that people look at it, inside a strict portal. */
@BrowserTest
class PageKindsTest {
  private static final Map<String, String> STRICT =
      Map.of("Content-Security-Policy", "default-src 'self'");

  private static StaticServer server;
  private static int runs;

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.serve(BuiltSite.sample().folder(), BuiltSite.UNDER, STRICT);
  }

  @AfterAll
  static void close() {
    server.close();
    System.out.println("axe-core: " + runs + " runs on pages of each kind");
  }

  static List<SitePage> kinds() {
    return BuiltSite.sample().kinds();
  }

  private static void assertGood(Visit visit) {
    runs += visit.runs();
    assertEquals(List.of(), visit.faults());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void isGoodHoweverItIsLookedAt(SitePage kind, Contexts contexts) {
    Visit visit = new Visit(contexts.page());
    String url = server.url(kind.url());
    inEveryWindowAndColour(visit.open(url));
    onPaper(visit.open(url), kind);
    enlargedAndSpacedOut(visit.open(url));
    inTheLargeView(visit.open(url));
    assertGood(visit);
  }

  private static void inEveryWindowAndColour(Visit visit) {
    visit
        .window(320, ColorScheme.LIGHT)
        .check("sideways", "lost", "regions", "cells", "ids", "places")
        .axe();
    visit.window(320, ColorScheme.DARK).colours();
    visit.window(390, ColorScheme.LIGHT).check("sideways", "lost", "regions"); // laid out as at 320
    visit.window(1280, ColorScheme.LIGHT).check("sideways", "lost", "regions").axe();
    visit.window(1280, ColorScheme.DARK).colours();
    visit.forced(1280, ColorScheme.LIGHT).check("sideways").colours();
    visit.forced(390, ColorScheme.DARK).check("sideways").colours();
    visit.run("look.unfold()");
    visit.window(320, ColorScheme.LIGHT).check("sideways", "lost").axe();
    visit.window(1280, ColorScheme.DARK).check("sideways", "lost").colours();
  }

  private static void onPaper(Visit visit, SitePage kind) {
    int paper = kind.kind().equals("table of many columns") ? 1009 : 680;
    visit.print(paper).check("sideways", "lost", "cells").axe();
  }

  private static void enlargedAndSpacedOut(Visit visit) {
    visit.run("document.documentElement.style.fontSize = '200%'");
    visit.window(1280, ColorScheme.LIGHT).check("sideways", "lost");
    visit.window(640, ColorScheme.LIGHT).check("sideways", "lost");
    visit.run("document.documentElement.style.fontSize = ''");
    visit.run(
        "document.querySelectorAll('body *').forEach(e => { e.style.lineHeight = '1.5';"
            + " e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em' })");
    visit.window(1280, ColorScheme.LIGHT).check("sideways", "lost");
    visit.window(320, ColorScheme.LIGHT).check("sideways", "lost");
  }

  @Test
  void searchBoxAndHeadsFitSmallScreens(Contexts contexts) {
    Visit visit = new Visit(contexts.page());
    visit.open(server.url("2025/government-office/revenue.html"));
    visit.window(390, ColorScheme.LIGHT);
    Object lines =
        visit
            .page()
            .evaluate(
                "[...document.querySelectorAll('thead .amount')]"
                    + ".filter(e => e.textContent.trim() === '一般公共预算')"
                    + ".map(e => { const r = document.createRange(); r.selectNodeContents(e);"
                    + " return r.getClientRects().length; })");
    assertEquals(List.of(1), lines, "lines of a head of six characters");
    visit.run("document.documentElement.style.fontSize = '200%'");
    visit.window(320, ColorScheme.LIGHT);
    Object fits =
        visit
            .page()
            .evaluate(
                "document.querySelector('.search-box button').getBoundingClientRect().right"
                    + " <= document.documentElement.clientWidth");
    assertEquals(true, fits, "the search box at 200 %");
  }

  /** A finger that moves up or down moves the page, never a table within it, and the head stays. */
  @Test
  void tablesOnSmallScreensScrollSidewaysOnly(Contexts contexts) {
    Visit visit = new Visit(contexts.page());
    visit.open(server.url("2025/government-office/revenue.html"));
    visit.window(390, ColorScheme.LIGHT);
    Page page = visit.page();
    String region = "document.querySelector('.scroll')";
    assertEquals(0, page.evaluate(region + ".scrollHeight - " + region + ".clientHeight"));
    assertEquals(true, page.evaluate(region + ".scrollWidth > " + region + ".clientWidth"));
    for (String row : List.of("r2010350", "r2101101")) {
      visit.run("document.getElementById('" + row + "').scrollIntoView()");
      visit.window(390, ColorScheme.LIGHT);
      Object top =
          page.evaluate(
              "Math.abs(Math.round(document.querySelector('thead').getBoundingClientRect().top))");
      assertEquals(0, top, "the head of the table at row " + row);
    }
    visit.run("document.querySelector('.site-footer').scrollIntoView()");
    visit.window(390, ColorScheme.LIGHT);
    Object left =
        page.evaluate(
            "document.querySelector('thead').getBoundingClientRect().bottom <= "
                + region
                + ".getBoundingClientRect().bottom");
    assertEquals(true, left, "the head leaves with its table");
  }

  /** What two years differ by is what a comparison is for. */
  @Test
  void theChangeIsSeenOnSmallScreens(Contexts contexts) {
    Visit visit = new Visit(contexts.page());
    visit.open(server.url("units/government-office/2025.html"));
    visit.window(390, ColorScheme.LIGHT);
    Object seen =
        visit
            .page()
            .evaluate(
                "[...document.querySelectorAll('.changes td')]"
                    + ".every(e => e.getBoundingClientRect().right <= innerWidth)");
    assertEquals(true, seen);
  }

  /** The last one, as the setting stays. */
  private static void inTheLargeView(Visit visit) {
    visit.window(390, ColorScheme.LIGHT);
    visit.page().click("[data-setting=view]");
    visit.window(390, ColorScheme.LIGHT).check("sideways", "lost", "regions").axe();
    visit.window(1280, ColorScheme.LIGHT).check("sideways", "lost", "regions").colours();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void isGoodWithoutScripts(SitePage kind, Contexts contexts) {
    Visit visit = new Visit(contexts.page(Contexts.options().setJavaScriptEnabled(false)), false);
    visit.open(server.url(kind.url()));
    visit.window(390, ColorScheme.LIGHT).check("sideways", "lost", "regions", "idle");
    visit.window(1280, ColorScheme.DARK).check("sideways", "lost", "regions");
    assertGood(visit);
    // axe-core waits for timers, which stand still where JavaScript is off.
    Visit scriptless = new Visit(contexts.scriptless()).open(server.url(kind.url()));
    scriptless.window(390, ColorScheme.LIGHT).axe();
    scriptless.window(1280, ColorScheme.DARK).colours();
    assertGood(scriptless);
  }
}
