package mingzhang.browser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mingzhang.browser.BrowserTest;
import mingzhang.browser.Contexts;
import mingzhang.browser.StaticServer;
import mingzhang.site.CorrectedSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with corrections, on screens and on paper; the sample has none. */
@BrowserTest
class CorrectedPagesTest {
  private static final Map<String, String> STRICT =
      Map.of("Content-Security-Policy", "default-src 'self'");

  @TempDir private static Path folder;
  private static StaticServer server;

  @BeforeAll
  static void serve() throws IOException {
    BuiltSite site = BuiltSite.build(CorrectedSite.corrected(folder), folder.resolve("site"));
    server = StaticServer.serve(site.folder(), "/portal/", STRICT);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrections.html",
        "2025/office/corrections.html",
        "2025/office/revenue.html",
        "2025/office/explanation.html",
        "2025/office/print.html"
      })
  void areGood(String url, Contexts contexts) {
    Visit visit = new Visit(contexts.page()).open(server.url(url));
    assertEquals(List.of(), visit.everywhere().faults());
  }

  @Test
  void markLeadsToTheReasonAndIsNoPartOfTheFigure(Contexts contexts) {
    Visit visit = new Visit(contexts.page()).open(server.url("2025/office/revenue.html"));
    visit.page().click("#r208-total .corrected");
    assertTrue(visit.page().locator(".corrections li:target").innerText().contains("19.00"));
    visit
        .page()
        .click("#r208-total", new com.microsoft.playwright.Page.ClickOptions().setPosition(3, 3));
    assertEquals("20.00", visit.page().locator("[data-inspect] strong").innerText());
  }
}
