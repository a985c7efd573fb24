package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web server shows the page for what does not exist at any address, however deep. */
class NotFoundPageTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"#]+)");

  @TempDir Path folder;

  @Test
  void itsWaysBeginWhereTheHostDoes() throws IOException {
    Sites.minimal(folder);
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site) + "base_url: https://example.gov.cn/a/b/\n");
    Path out = folder.resolve("site");
    assertFalse(
        new Build(
                new BuildOptions(
                    folder.resolve("content"),
                    "content",
                    out,
                    Path.of("themes"),
                    Optional.empty(),
                    true))
            .run()
            .failed());
    Matcher address = ADDRESS.matcher(Files.readString(out.resolve("404.html")));
    int count = 0;
    for (; address.find(); count++) {
      String to = address.group(1).replace("https://example.gov.cn", "");
      assertTrue(to.startsWith("/a/b/"), to);
      assertTrue(Files.exists(out.resolve(to.substring("/a/b/".length()))), to);
    }
    assertTrue(count > 10, "addresses: " + count);
  }
}
