package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that every case changes is itself in order; its standard is its own, in two files. */
class MinimalSiteTest {
  @TempDir Path site;

  @Test
  void hasNothingToFind() throws IOException {
    new BrokenCase(Path.of("src/test/resources/sites/minimal")).layOut(site);
    assertEquals(
        """
        $ mingzhang build
        disclosures: 1; relations: 8 hold, 0 hold within rounding, 0 broken
        site: written
        exit code 0
        """,
        ConsoleText.of(site, "build", Locale.ENGLISH));
    String explanation = Files.readString(site.resolve("site/2025/office/explanation.html"));
    assertTrue(explanation.contains("href=\"revenue.html#rtotal-total\""), explanation);
    assertTrue(explanation.contains("12人"), explanation);
  }
}
