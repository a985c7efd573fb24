package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where the name of a project stands in a table or a chart, it leads to the project. */
class ProjectLinksTest {
  private static final Path UNIT = SampleSite.folder().resolve(SampleSite.DISCLOSURE);

  @Test
  void rowsOfTheTableOfProjects() throws IOException {
    assertEquals(projects(), links("projects.html", e -> e.getTagName().equals("th")));
  }

  @Test
  void barsOfTheChartOfProjects() throws IOException {
    assertEquals(projects(), links("index.html", e -> e.getAttribute("class").equals("bar-label")));
  }

  /** The names in a table of accounts are no projects, whatever they are called. */
  @Test
  void noRowOfAccounts() {
    assertEquals(Map.of(), links("expenditure.html", e -> e.getTagName().equals("th")));
  }

  private static Map<String, String> links(String page, Predicate<Element> of) {
    Map<String, String> links = new TreeMap<>();
    for (Element element : Html.of(UNIT.resolve(page)).all("*")) {
      List<Element> anchors = of.test(element) ? Html.all(element, "a") : List.of();
      anchors.forEach(a -> links.put(a.getTextContent(), a.getAttribute("href")));
    }
    return links;
  }

  /** The pages of projects by the name in their title. */
  private static Map<String, String> projects() throws IOException {
    Map<String, String> projects = new TreeMap<>();
    try (Stream<Path> pages = Files.list(UNIT.resolve("projects"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
        String name = Html.of(page).all("h1").get(0).getTextContent().strip();
        projects.put(name, "projects/" + page.getFileName());
      }
    }
    return projects;
  }
}
