package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme of a few lines that extends civic and replaces one block, through the whole program. */
class OwnThemeTest {
  @TempDir Path site;

  @Test
  void replacesOneBlockOfEveryPage() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    String command =
        "build --no-cache --content src/test/resources/sites/minimal/content"
            + " --themes src/test/resources/themes --theme plain-title --out "
            + site;
    String console = ConsoleText.of(here, command, Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
    for (Path page : SampleSite.files(site).filter(f -> f.toString().endsWith(".html")).toList()) {
      String html = Files.readString(page);
      assertTrue(html.contains("<p>云岭镇人民政府门户网站</p>"), html);
      assertFalse(html.contains("site-header"), "the block is replaced");
      assertTrue(html.contains("assets/style-"), "the rest is civic's");
    }
  }
}
