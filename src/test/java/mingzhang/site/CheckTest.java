package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The sample has no broken relation, and readers can see every deviation within rounding. */
class CheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void consoleSays(String language) throws IOException {
    Path expected = Path.of("src/test/resources/sites/sample/check-" + language + ".txt");
    Path here = Path.of("").toAbsolutePath();
    String command = "check --no-cache --verbose";
    Golden.assertHolds(expected, ConsoleText.of(here, command, Locale.forLanguageTag(language)));
  }

  @Test
  void everyDeviationIsListedWithItsBound() {
    Html checks = Html.of(SampleSite.folder().resolve(SampleSite.DISCLOSURE + "checks.html"));
    List<String> deviations =
        checks.all("p").stream()
            .filter(p -> p.getAttribute("class").equals("deviation"))
            .map(Element::getTextContent)
            .filter(text -> text.contains("四舍五入最多可差"))
            .toList();
    assertEquals(18, deviations.size(), deviations::toString);
    assertTrue(
        deviations.stream().allMatch(d -> d.matches("差额 -?[0-9.]+万?元，四舍五入最多可差 [0-9.]+万?元。")),
        deviations::toString);
  }
}
