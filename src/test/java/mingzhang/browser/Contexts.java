package mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Windows that one test opens; they are watched while it runs and closed after it. */
public final class Contexts {
  private final Browser browser;
  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  Contexts(Browser browser) {
    this.browser = browser;
  }

  /** What a window of these tests is, to be changed before it is opened. */
  public static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(1280, 800)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai");
  }

  /** A page in a window of its own. */
  public Page page() {
    return page(options());
  }

  /** A page in a window of its own, as the options say. */
  public Page page(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    open.add(context);
    context.onRequest(request -> watch(request.url()));
    context.onWebError(error -> faults.add("error in a script: " + error.error()));
    context.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
    return context.newPage();
  }

  /**
   * A page in a window of its own that shows what a browser without JavaScript shows, and in which
   * tools of the tests can still run: scripts of the site are empty, and {@code noscript} is read.
   */
  public Page scriptless() {
    Page page = page();
    page.route(url -> url.endsWith(".js"), route -> route.fulfill(script("")));
    page.route(
        url -> url.endsWith(".html"),
        route -> {
          APIResponse served = route.fetch();
          String html =
              served.text().replace("<noscript>", "<div>").replace("</noscript>", "</div>");
          route.fulfill(new Route.FulfillOptions().setResponse(served).setBody(html));
        });
    return page;
  }

  private static Route.FulfillOptions script(String body) {
    return new Route.FulfillOptions().setContentType("text/javascript").setBody(body);
  }

  void finish() {
    open.forEach(BrowserContext::close);
    open.clear();
    assertEquals(List.of(), faults, "what pages must never do");
  }

  /** Forgets the faults seen so far, for a test that brings them about. */
  void forgive() {
    faults.clear();
  }

  private void watch(String url) {
    boolean web = url.startsWith("http:") || url.startsWith("https:") || url.startsWith("ws");
    if (web && !List.of("127.0.0.1", "localhost").contains(URI.create(url).getHost())) {
      faults.add("asked beyond this machine: " + url);
    }
  }
}
