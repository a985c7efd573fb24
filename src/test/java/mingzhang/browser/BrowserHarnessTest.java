package mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of the browser tests, tried on pages of a few lines. */
@BrowserTest
class BrowserHarnessTest {
  private static final String GOOD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head><meta charset="utf-8"><title>预算</title></head>
      <body><main><h1>预算</h1><p id="script">无脚本</p></main>
      <script>document.getElementById("script").textContent = "有脚本"</script></body>
      </html>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void pages() throws IOException {
    Files.writeString(folder.resolve("index.html"), GOOD);
    Files.writeString(folder.resolve("404.html"), GOOD.replace("预算", "没有这个页面"));
  }

  @Test
  void goodPageHasNothingHeldAgainstIt(Page page) throws IOException {
    page.navigate(folder.resolve("index.html").toUri().toString());
    assertEquals("有脚本", page.textContent("#script"));
    assertEquals(List.of(), Accessibility.violations(page));
    assertEquals(List.of(), HtmlValidator.messages(folder));
  }

  @Test
  void badPageIsSeen(Page page) throws IOException {
    Path bad = folder.resolve("bad.html");
    Files.writeString(bad, GOOD.replace("lang=\"zh-CN\"", "").replace("<p id", "<p idd=x id"));
    page.navigate(bad.toUri().toString());
    List<String> violations = Accessibility.violations(page);
    assertEquals(1, violations.size(), violations::toString);
    assertTrue(violations.get(0).startsWith("html-has-lang: <html><head>"), violations::toString);
    assertEquals(
        List.of(
            "bad.html:4:44: error: Attribute “idd” not allowed on element “p” at this point.",
            "bad.html:2:7: warning: Consider adding a “lang” attribute to the “html” start tag to"
                + " declare the language of this document."),
        HtmlValidator.messages(folder));
  }

  @Test
  void paleTextIsSeenInTheMiddleOfATable(Page page) throws IOException {
    String rows = "<p>行</p>".repeat(20);
    String pale = "<p style=\"color:#bbb\">淡得看不清</p>";
    Path bad = folder.resolve("pale.html");
    Files.writeString(bad, GOOD.replace("<p id", rows + pale + rows + "<p id"));
    page.navigate(bad.toUri().toString());
    for (List<String> seen :
        List.of(Accessibility.violations(page), Accessibility.violationsOfColours(page))) {
      assertEquals(1, seen.size(), seen::toString);
      assertTrue(seen.get(0).startsWith("color-contrast: <p style="), seen::toString);
    }
  }

  @Test
  void pageIsReadWithoutJavaScript(Contexts contexts) {
    Page page = contexts.page(Contexts.options().setJavaScriptEnabled(false));
    page.navigate(folder.resolve("index.html").toUri().toString());
    assertEquals("无脚本", page.textContent("#script"));
  }

  @Test
  void folderIsServedInsideAPortal(Page page) throws IOException {
    try (StaticServer server = StaticServer.serve(folder, "/portal/budget/", Map.of())) {
      assertEquals(200, page.navigate(server.url("")).status());
      assertEquals("预算", page.title());
      Response missing = page.navigate(server.url("2025/nowhere.html"));
      assertEquals(404, missing.status());
      assertEquals("没有这个页面", page.title());
      assertEquals(404, page.navigate(server.url("../secret.html")).status());
    }
  }

  @Test
  void requestBeyondTheMachineIsAFault(Contexts contexts) throws IOException {
    Path page = folder.resolve("outside.html");
    Files.writeString(page, GOOD.replace("<p ", "<img alt='' src='https://example.org/a.png'><p "));
    contexts.page().navigate(page.toUri().toString());
    AssertionError error = assertThrows(AssertionError.class, contexts::finish);
    assertTrue(error.getMessage().contains("asked beyond this machine: https://example.org/a.png"));
    contexts.forgive();
  }

  @Test
  void breachOfThePolicyAndErrorOfAScriptAreFaults(Contexts contexts) throws IOException {
    Files.writeString(folder.resolve("index.html"), GOOD.replace("getElementById", "gone"));
    Map<String, String> policy = Map.of("Content-Security-Policy", "script-src 'none'");
    try (StaticServer server = StaticServer.serve(folder);
        StaticServer strict = StaticServer.serve(folder, "/", policy)) {
      contexts.page().navigate(server.url(""));
      contexts.page().navigate(strict.url(""));
    }
    AssertionError error = assertThrows(AssertionError.class, contexts::finish);
    assertTrue(error.getMessage().contains("error in a script: "), error::getMessage);
    assertTrue(error.getMessage().contains("Content Security Policy"), error::getMessage);
    contexts.forgive();
  }
}
