package mingzhang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser for the first test that asks, and closes it after the last. */
final class SharedBrowser implements ParameterResolver, AfterEachCallback {
  private static final Namespace OURS = Namespace.create(SharedBrowser.class);

  /** Playwright and its browser; the test engine closes it at the very end. */
  private record Session(Playwright playwright, Browser browser) implements AutoCloseable {
    static Session start() {
      Map<String, String> environment = new HashMap<>(NodeJs.environment());
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(Chromium.executable())
              .setArgs(Chromium.arguments());
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      return new Session(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == Contexts.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Contexts contexts =
        context
            .getStore(OURS)
            .computeIfAbsent(
                Contexts.class, key -> new Contexts(session(context).browser()), Contexts.class);
    return parameter.getParameter().getType() == Page.class ? contexts.page() : contexts;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Contexts contexts = context.getStore(OURS).remove(Contexts.class, Contexts.class);
    if (contexts != null) {
      contexts.finish();
    }
  }

  private static Session session(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(Session.class, key -> Session.start(), Session.class);
  }
}
