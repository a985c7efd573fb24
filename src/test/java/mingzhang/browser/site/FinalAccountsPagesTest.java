package mingzhang.browser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mingzhang.broken.Sites;
import mingzhang.browser.BrowserTest;
import mingzhang.browser.Contexts;
import mingzhang.browser.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that only final accounts have, or have otherwise, on screens and on paper. */
@BrowserTest
class FinalAccountsPagesTest {
  @TempDir private static Path folder;
  private static StaticServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path content = folder.resolve("content");
    Sites.copy(Path.of("src/test/resources/sites/final-accounts/content"), content);
    BuiltSite site = BuiltSite.build(content, folder.resolve("site"));
    server =
        StaticServer.serve(
            site.folder(), "/portal/", Map.of("Content-Security-Policy", "default-src 'self'"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "execution.html",
        "three-public.html",
        "summary.html",
        "checks.html"
      })
  void areGood(String page, Contexts contexts) {
    Visit visit = new Visit(contexts.page()).open(server.url("2024/office/" + page));
    assertEquals(List.of(), visit.everywhere().faults());
  }
}
