package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every table has a caption, and every cell of data its headings (WCAG 1.3.1). */
class TablesTest {
  @Test
  void captionsAndHeadings() {
    assertEquals(List.of(), PagesTest.problems(TablesTest::tables));
  }

  /** What a screen reader says before a figure, a text of a grid and a figure of two headings. */
  @Test
  void headingsOfSomeCells() {
    Path folder = SampleSite.folder().resolve(SampleSite.DISCLOSURE);
    assertEquals(
        List.of("一般公共预算", "本年收入", "合计"),
        headings(folder.resolve("revenue.html"), "rtotal-general_public_budget"));
    assertEquals(
        List.of("上年结转", "合计"), headings(folder.resolve("revenue.html"), "rtotal-carryover"));
    Element grid =
        Html.of(firstProject(folder)).all("table").stream()
            .filter(t -> t.getAttribute("class").contains("grid"))
            .findFirst()
            .orElseThrow();
    HeaderCells headers = new HeaderCells(grid);
    HeaderCells.At last =
        headers.cells().stream().filter(c -> !c.heading()).reduce((a, b) -> b).orElseThrow();
    List<String> names = headers.of(last).stream().map(Element::getTextContent).toList();
    assertEquals(4, names.size(), names::toString);
    assertEquals(List.of("指标值", "2025年度"), names.subList(0, 2));
  }

  private static List<String> headings(Path page, String id) {
    for (Element table : Html.of(page).all("table")) {
      HeaderCells headers = new HeaderCells(table);
      for (HeaderCells.At cell : headers.cells()) {
        if (cell.cell().getAttribute("id").equals(id)) {
          return headers.of(cell).stream().map(h -> h.getTextContent().strip()).toList();
        }
      }
    }
    throw new AssertionError("no cell " + id);
  }

  private static Path firstProject(Path folder) {
    try (Stream<Path> projects = Files.list(folder.resolve("projects"))) {
      return projects.sorted().findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tables(Path page, List<String> problems) {
    for (Element table : Html.of(page).all("table")) {
      if (inProse(table)) {
        continue;
      }
      if (Html.all(table, "caption").isEmpty()) {
        problems.add("no caption: " + table.getTextContent().strip().lines().findFirst());
      }
      HeaderCells headers = new HeaderCells(table);
      for (HeaderCells.At cell : headers.cells()) {
        Set<Element> wanted = headings(headers, cell);
        if (isBelowHeadings(cell.cell())
            && !cell.heading()
            && (wanted.isEmpty() || !Set.copyOf(headers.of(cell)).equals(wanted))) {
          problems.add("not its headings: " + cell.cell().getTextContent().strip());
        }
      }
    }
  }

  /** All that stands over a cell and to the left of it, as the eye sees it. */
  private static Set<Element> headings(HeaderCells headers, HeaderCells.At cell) {
    return headers.cells().stream()
        .filter(HeaderCells.At::heading)
        .filter(h -> !h.cell().getTextContent().isBlank())
        .filter(
            h ->
                isBelowHeadings(h.cell())
                    ? h.x() < cell.x() && h.y() <= cell.y() && cell.y() < h.y() + h.height()
                    : h.x() <= cell.x() && cell.x() < h.x() + h.width())
        .map(HeaderCells.At::cell)
        .collect(Collectors.toSet());
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

  private static boolean isBelowHeadings(Element cell) {
    return !cell.getParentNode().getParentNode().getNodeName().equals("thead");
  }
}
