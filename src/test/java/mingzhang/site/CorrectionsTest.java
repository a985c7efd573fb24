package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A disclosure is published, then corrected twice; every state of it stays to be seen. */
class CorrectionsTest {
  private static final String OFFICE = "2025/office/";

  @TempDir private static Path folder;
  private static byte[] published = {};
  private static byte[] corrected = {};

  @BeforeAll
  static void publishAndCorrectTwice() throws IOException {
    CorrectedSite.layOut(folder);
    String table = Files.readString(revenue());
    String disclosure = Files.readString(disclosure());
    published = build(table(table, "80.50", "75.50", "19.50"), disclosure);
    corrected =
        build(
            table(table, "81.00", "76.00", "19.00"),
            disclosure + "corrections:\n" + CorrectedSite.FIRST);
    build(table, disclosure + "corrections:\n" + CorrectedSite.FIRST + CorrectedSite.SECOND);
  }

  private static Path disclosure() {
    return folder.resolve("content/budgets/2025/office/disclosure.yaml");
  }

  private static Path revenue() {
    return folder.resolve("content/budgets/2025/office/tables/revenue.yaml");
  }

  private static String table(String table, String first, String grant, String second) {
    return table.replace("80.00", first).replace("75.00", grant).replace("20.00", second);
  }

  private static byte[] build(String table, String disclosure) throws IOException {
    Files.writeString(revenue(), table);
    Files.writeString(disclosure(), disclosure);
    String console = ConsoleText.of(folder, "build", Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
    return Files.readAllBytes(site("revenue.csv"));
  }

  private static Path site(String file) {
    return folder.resolve("site").resolve(OFFICE + file);
  }

  @Test
  void formerDownloadsAreThoseOncePublishedByteForByte() throws IOException {
    assertFalse(java.util.Arrays.equals(published, corrected));
    assertArrayEquals(published, Files.readAllBytes(site("former/revenue-before-2025-03-10.csv")));
    assertArrayEquals(corrected, Files.readAllBytes(site("former/revenue-before-2025-04-02.csv")));
    try (Stream<Path> files = Files.list(site("former"))) {
      assertEquals(2, files.count(), "only tables with corrections have former states");
    }
  }

  @Test
  void correctedFiguresAreMarkedAndLeadToTheirReason() {
    Html page = Html.of(site("revenue.html"));
    List<Element> marks = withClass(page, "a", "corrected");
    assertEquals(4, marks.size());
    assertEquals("更正，2025-04-02更正，原为19.00，查看原因", marks.get(2).getTextContent());
    String target = marks.get(2).getAttribute("href").substring(1);
    Element entry =
        page.all("li").stream()
            .filter(e -> e.getAttribute("id").equals(target))
            .findFirst()
            .orElseThrow();
    String text = entry.getTextContent().replaceAll("\\s+", " ");
    assertTrue(text.contains("原为： 19.00 现为： 20.00 原因：再补一项"), text);
    assertTrue(text.contains("2025-04-02更正之前的表"), text);
  }

  @Test
  void formerTablesStandOnThePageOfDownloads() {
    Html page = Html.of(site("downloads.html"));
    assertTrue(page.values("href").contains("former/revenue-before-2025-03-10.csv"));
    assertTrue(page.values("href").contains("former/revenue-before-2025-04-02.csv"));
    String text = page.all("main").get(0).getTextContent();
    assertTrue(text.contains("更正之前的表"), text);
  }

  @Test
  void descriptionsTellTheDayOfTheLastCorrection() throws IOException {
    assertTrue(Files.readString(site("index.html")).contains("\"dateModified\":\"2025-04-02\""));
  }

  @Test
  void whatWasPublicInAnyStateIsExplained() throws IOException {
    for (byte[] state : List.of(published, corrected, Files.readAllBytes(site("revenue.csv")))) {
      Path file = folder.resolve("public").resolve(OFFICE + "revenue.csv");
      Files.createDirectories(file.getParent());
      Files.write(file, state);
      String console = ConsoleText.of(folder, "check --published public", Locale.ENGLISH);
      assertTrue(console.endsWith("exit code 0\n"), console);
    }
    String missing = ConsoleText.of(folder, "check --published nowhere", Locale.ENGLISH);
    assertTrue(missing.endsWith("exit code 3\n"), missing);
  }

  @Test
  void pagesListTheLatestFirst() {
    for (Path page :
        List.of(
            site("corrections.html"),
            site("print.html"),
            folder.resolve("site/corrections.html"))) {
      List<String> days =
          withClass(Html.of(page), "ol", "corrections").stream()
              .flatMap(l -> Html.all(l, "time").stream())
              .map(t -> t.getAttribute("datetime"))
              .toList();
      assertEquals(9, days.size(), page::toString);
      assertEquals("2025-04-02", days.get(0), page::toString);
      assertEquals("2025-03-10", days.get(8), page::toString);
    }
    assertEquals(4, withClass(Html.of(site("print.html")), "a", "corrected").size());
    assertEquals(1, withClass(Html.of(site("explanation.html")), "p", "correction-change").size());
    assertEquals(0, withClass(Html.of(site("summary.html")), "p", "correction-change").size());
  }

  @Test
  void feedAndHomeTellOfEachDay() throws IOException {
    String feed = Files.readString(folder.resolve("site/feed.xml"));
    assertTrue(feed.contains("<updated>2025-04-02T00:00:00Z</updated>"), feed);
    assertTrue(feed.contains("corrections.html#2025-office-correction-"), feed);
    assertTrue(feed.contains("原为“19.00”，现为“20.00”。再补一项"), feed);
    assertEquals(2, feed.split("<title>更正：", -1).length - 1);
    // The first of its day, which stays the first when another follows (RFC 4287, 4.2.6).
    assertTrue(feed.contains("corrections.html#2025-office-correction-1</id>"), feed);
    assertTrue(
        Files.readString(folder.resolve("site/data.json")).contains("\"modified\":\"2025-04-02\""));
    String home = Files.readString(folder.resolve("site/index.html"));
    assertTrue(home.contains("href=\"corrections.html#2025-office-correction-"), home);
  }

  @Test
  void dataTellEachCorrection() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("site/data/corrections.csv"));
    assertEquals(1 + 9, lines.size());
    String first =
        "\"2025-04-02\",2025,\"office\",云岭镇人民政府办公室,\"figure\",\"revenue\",,\"201\",\"grant\",,,"
            + "表一 一般公共服务支出 · 财政拨款,76.00,75.00,万元,再减一项,"
            + "\"corrections.html#2025-office-correction-9\","
            + "\"2025/office/former/revenue-before-2025-04-02.csv\",\"false\"";
    assertEquals(first, lines.get(1));
    assertTrue(lines.stream().anyMatch(l -> l.contains("在职11人,在职12人,,人数笔误")), lines::toString);
    String described = Files.readString(folder.resolve("site/data/datapackage.json"));
    assertTrue(described.contains("\"path\": \"corrections.csv\""), described);
    String catalogue = Files.readString(folder.resolve("site/data.json"));
    assertEquals(2, catalogue.split("\"title\":\"corrections.csv\"", -1).length - 1, catalogue);
    assertTrue(
        Html.of(folder.resolve("site/downloads.html"))
            .values("href")
            .contains("data/corrections.csv"));
  }

  @Test
  void linksToCorrectionsOfDifferentDaysHaveDifferentWords() {
    List<String> words =
        Html.of(folder.resolve("site/index.html")).all("a").stream()
            .filter(a -> a.getAttribute("href").startsWith("corrections.html#"))
            .map(Element::getTextContent)
            .toList();
    assertEquals(2, words.size());
    assertEquals(2, words.stream().distinct().count(), words::toString);
  }

  @Test
  void everyLinkOfThePagesLeadsSomewhere() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Html html = Html.of(page);
        List<String> ids = html.values("id");
        assertEquals(ids.stream().distinct().toList(), ids, "an id twice on " + page);
        for (String href : html.values("href")) {
          String file = href.replaceFirst("#.*", "");
          if (page.endsWith("404.html")) {
            file = file.replaceFirst("^/", ""); // shown at any depth, so counted from the host
          }
          boolean elsewhere = href.matches("(https?|mailto):.*");
          boolean known =
              elsewhere || file.isEmpty() || Files.exists(page.getParent().resolve(file));
          assertTrue(known, page + " leads to " + href);
          assertTrue(
              !href.startsWith("#") || ids.contains(href.substring(1)), page + " leads to " + href);
        }
      }
    }
  }

  private static List<Element> withClass(Html html, String name, String type) {
    return html.all(name).stream().filter(e -> e.getAttribute("class").equals(type)).toList();
  }
}
