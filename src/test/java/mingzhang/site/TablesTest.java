package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every table has a caption, and every cell of data its headings (WCAG 1.3.1). */
class TablesTest {
  @Test
  void captionsAndHeadings() {
    assertEquals(List.of(), PagesTest.problems(TablesTest::tables));
  }

  private static void tables(Path page, List<String> problems) {
    for (Element table : Html.of(page).all("table")) {
      boolean inText = Html.all(table, "caption").isEmpty() && inProse(table);
      if (Html.all(table, "caption").isEmpty() && !inText) {
        problems.add("no caption: " + table.getTextContent().strip().lines().findFirst());
      }
      Map<String, Element> headings = new HashMap<>();
      Html.all(table, "th").forEach(th -> headings.put(th.getAttribute("id"), th));
      for (Element cell : Html.all(table, "td")) {
        if (cell.hasAttribute("headers")) {
          Arrays.stream(cell.getAttribute("headers").split(" "))
              .filter(id -> !headings.containsKey(id))
              .forEach(id -> problems.add("headers name no th: " + id));
        } else if (isBelowHeadings(cell) && !hasScopes(table)) {
          problems.add("a cell without headers: " + cell.getTextContent().strip());
        }
      }
    }
  }

  /** A table of a written text, which has a heading above it instead. */
  private static boolean inProse(Element table) {
    for (var n = table.getParentNode(); n instanceof Element e; n = e.getParentNode()) {
      if (e.getAttribute("class").contains("prose")) {
        return true;
      }
    }
    return false;
  }

  /** Every heading says what it heads: HTML associates them by itself. */
  private static boolean hasScopes(Element table) {
    List<Element> headings = Html.all(table, "th");
    return !headings.isEmpty() && headings.stream().allMatch(th -> th.hasAttribute("scope"));
  }

  private static boolean isBelowHeadings(Element cell) {
    return !cell.getParentNode().getParentNode().getNodeName().equals("thead");
  }
}
