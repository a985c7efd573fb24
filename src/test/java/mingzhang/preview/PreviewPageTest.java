package mingzhang.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Messages;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;

class PreviewPageTest {
  /** Nobody who has just made an error looks for it below the hints of other files. */
  @Test
  void errorsComeFirst() {
    PreviewPage pages = new PreviewPage(Messages.in("en"), name -> Optional.empty());
    List<Finding> findings =
        List.of(
            Finding.hint("unknown-dates", Place.of("a.yaml")),
            Finding.warning("unneeded-waiver", Place.of("b.yaml"), "sum"),
            Finding.error("file-missing", Place.of("c.yaml")));
    String page = new String(pages.instead("no page", 1, findings), UTF_8);
    assertTrue(page.indexOf("c.yaml") < page.indexOf("b.yaml"), page);
    assertTrue(page.indexOf("b.yaml") < page.indexOf("a.yaml"), page);
  }
}
