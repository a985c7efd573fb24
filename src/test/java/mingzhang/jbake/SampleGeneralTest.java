package mingzhang.jbake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The general part of the sample site. */
class SampleGeneralTest {
  @TempDir Path into;

  @Test
  void isReadAndBakedWithoutFindings() throws IOException {
    ContentFolder content = new ContentFolder(Path.of("content"));
    General general = content.read();
    Set<String> made =
        JBakeOven.bake(
            general,
            (l, u, own) -> Optional.of(own.toString().getBytes(UTF_8)),
            into,
            content.findings);
    assertEquals(List.of(), content.told());
    assertEquals(
        Set.of("pages/about.html", "notices/budget-2025.html", "notices/index.html"), made);
    assertTrue(Files.readString(into.resolve("pages/about.html")).contains("<th scope=\"col\">"));
  }

  @Test
  void typesNoFigures() {
    for (GeneralPage page : new ContentFolder(Path.of("content")).read().pages()) {
      String words =
          page.markdown().replaceAll("\\]\\([^)]*\\)", "").replaceAll("(?m)^\\d\\. ", "");
      assertTrue(words.chars().noneMatch(c -> c >= '0' && c <= '9'), page.url());
    }
  }
}
