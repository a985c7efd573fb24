package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import mingzhang.browser.HtmlValidator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every page of the sample site. */
class PagesTest {
  private static final Path SITE = SampleSite.folder();

  @Test
  void oneHeadingOfTheFirstLevelAndNoIdTwice() {
    assertEquals(
        List.of(),
        problems(
            (page, problems) -> {
              Html html = Html.of(page);
              if (html.all("h1").size() != 1) {
                problems.add(html.all("h1").size() + " h1");
              }
              Set<String> seen = new HashSet<>();
              html.values("id").stream()
                  .filter(id -> !seen.add(id))
                  .forEach(id -> problems.add("twice: " + id));
              if (!html.all("html").get(0).getAttribute("lang").equals("zh-CN")) {
                problems.add("no language");
              }
            }));
  }

  @Test
  void everyLinkResolves() {
    assertEquals(List.of(), problems(PagesTest::links));
  }

  /** Nothing is asked of another site; only the canonical address names one. */
  private static void links(Path page, List<String> problems) {
    for (Element element : Html.of(page).all("*")) {
      for (String attribute : List.of("href", "src", "action", "data", "poster", "srcset")) {
        String address = element.getAttribute(attribute);
        if (page.endsWith("404.html")) {
          address = address.replaceFirst("^/", ""); // shown at any depth, so counted from the host
        }
        boolean canonical = element.getAttribute("rel").equals("canonical");
        if (!element.hasAttribute(attribute) || canonical) {
          continue;
        }
        if (address.matches("(?i)([a-z][a-z0-9+.-]*:|/).*")) {
          problems.add("absolute: " + address);
        } else {
          target(page, address).ifPresent(problems::add);
        }
      }
    }
  }

  /** What is wrong with a relative address. */
  private static java.util.Optional<String> target(Path page, String address) {
    String path = address.replaceFirst("[?#].*", "");
    Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    if (!file.startsWith(SITE) || !Files.isRegularFile(file)) {
      return java.util.Optional.of("dead: " + address);
    }
    String fragment = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
    String id = java.net.URLDecoder.decode(fragment, java.nio.charset.StandardCharsets.UTF_8);
    return id.isEmpty() || Html.of(file).values("id").contains(id)
        ? java.util.Optional.empty()
        : java.util.Optional.of("no such id: " + address);
  }

  /** The policy in the head allows no script or style but those in files; none is tried. */
  @Test
  void nothingThatThePolicyForbids() {
    assertEquals(
        List.of(),
        problems(
            (page, problems) -> {
              Html html = Html.of(page);
              html.values("style").forEach(s -> problems.add("style: " + s));
              html.all("style").forEach(s -> problems.add("style element"));
              html.all("script").stream()
                  .filter(s -> !s.hasAttribute("src"))
                  .filter(s -> !s.getAttribute("type").contains("json"))
                  .forEach(s -> problems.add("script in the page"));
              html.all("*").stream()
                  .filter(e -> hasHandler(e))
                  .forEach(e -> problems.add("handler: " + e.getTagName()));
            }));
  }

  private static boolean hasHandler(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      if (element.getAttributes().item(i).getNodeName().startsWith("on")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void validHtml() throws IOException {
    List<String> messages =
        HtmlValidator.messages(SITE).stream()
            .filter(m -> !m.contains("Content Security Policy")) // it takes files for other sites
            .toList();
    assertEquals(List.of(), messages);
  }

  @Test
  void sitemapNamesEveryPageButTheOneForErrors() throws IOException {
    String sitemap = Files.readString(SITE.resolve("sitemap.xml"));
    List<String> named =
        java.util.regex.Pattern.compile("<loc>https://[^/]+/([^<]+)</loc>")
            .matcher(sitemap)
            .results()
            .map(m -> m.group(1))
            .sorted()
            .toList();
    List<String> pages =
        SampleSite.pages().stream()
            .map(p -> SITE.relativize(p).toString())
            .filter(p -> !p.equals("404.html"))
            .sorted()
            .toList();
    assertEquals(pages, named);
    assertTrue(pages.size() > 40, pages::toString);
  }

  static List<String> problems(BiConsumer<Path, List<String>> look) {
    return SampleSite.pages().stream()
        .flatMap(
            page -> {
              List<String> problems = new ArrayList<>();
              look.accept(page, problems);
              return Stream.of(problems)
                  .flatMap(List::stream)
                  .distinct()
                  .map(p -> SITE.relativize(page) + ": " + p);
            })
        .toList();
  }
}
