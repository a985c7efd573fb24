package mingzhang.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.DisclosureKind;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeRendererTest {
  private static final Place ASKED = new Place("content/site.yaml", 3, 8);
  private static final Map<String, ?> NOTHING = Map.of();

  @TempDir private Path themes;

  private final Findings findings = new Findings();

  private void file(String path, String text) throws IOException {
    Path file = themes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Optional<ThemeRenderer> open(String name) {
    return ThemeRenderer.open(themes, name, ASKED, "zh-CN", DisclosureKind.BUDGET, findings);
  }

  private String render(String theme, String layout) {
    return open(theme)
        .flatMap(r -> r.render(Pages.page(layout), Pages.site("zh-CN"), NOTHING, findings))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }

  private Finding only() {
    assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
    return findings.sorted().get(0);
  }

  private void assertFinding(String id, Place place, String hint) {
    assertEquals(List.of(id, place), List.of(only().id(), only().place()));
    Message message = only().hint();
    assertEquals(hint, message == null ? "" : message.args().get(0));
  }

  @Test
  void builtInThemeNeedsNoFolder() {
    themes = themes.resolve("none");
    String html = render("civic", "not-found");
    assertTrue(html.startsWith("<!doctype html>\n<html lang=\"zh-CN\" dir=\"ltr\">\n"), html);
    assertTrue(html.contains("<a class=\"skip\" href=\"#main\">跳到正文</a>"), html);
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void themeReplacesOneBlockAndTwoWordsAndKeepsTheRest() {
    themes = Path.of("src/test/resources/themes");
    String html = render("plain-title", "not-found");
    assertTrue(html.contains("<p>某办公室门户网站</p>"), html);
    assertTrue(html.contains(">直接看正文</a>"), html);
    assertFalse(html.contains("site-header"), html);
    assertTrue(html.contains("site-footer"), html);
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void fileOfTheUserComesBeforeThatOfTheProgram() throws IOException {
    file("civic/theme.yaml", "");
    file("civic/layouts/not-found.peb", "{{ page.title }}");
    file("civic/messages/zh.yaml", "skip: 跳过");
    assertEquals("标题", render("civic", "not-found"));
  }

  @Test
  void unknownThemeNamesTheNearest() {
    assertTrue(open("civik").isEmpty());
    assertFinding("theme-missing", ASKED, "civic");
  }

  @Test
  void unknownThemeListsThoseThatExist() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("not-a-theme/layouts/home.peb", "");
    assertTrue(open("../secret").isEmpty());
    assertFinding("theme-missing", ASKED, "civic, mine");
  }

  @Test
  void unknownParentIsShownWhereItIsWritten() throws IOException {
    file("mine/theme.yaml", "title: x\nextends: civc\n");
    assertTrue(open("mine").isEmpty());
    assertFinding("theme-missing", new Place("themes/mine/theme.yaml", 2, 10), "civic");
  }

  @Test
  void themesInACircleAreRefused() throws IOException {
    file("one/theme.yaml", "extends: two");
    file("two/theme.yaml", "extends: one");
    assertTrue(open("one").isEmpty());
    assertFinding("theme-loop", new Place("themes/two/theme.yaml", 1, 10), "");
    assertEquals(List.of("one → two → one"), only().message().args());
  }

  @Test
  void unknownKeyOfThemeIsAFinding() throws IOException {
    file("mine/theme.yaml", "extend: civic");
    file("mine/messages/zh.yaml", "skip: 跳过");
    assertTrue(open("mine").isPresent());
    assertEquals("unknown-key", only().id());
    assertEquals(new Place("themes/mine/theme.yaml", 1, 1), only().place());
  }

  @Test
  void unknownWordNamesTheNearest() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/layouts/not-found.peb", "<p>\n{{ t(\"skp\") }}");
    assertEquals("", render("mine", "not-found"));
    assertFinding(
        "theme-message-missing", new Place("themes/mine/layouts/not-found.peb", 2, 7), "skip");
  }

  /** Word by word, those of the kind come first in each theme, and a theme before the next. */
  @Test
  void finalAccountsHaveWordsOfTheirOwn() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/messages/zh.yaml", "home.units: 各部门\nhome.years: 历年账本\n");
    file("mine/messages/zh.final-accounts.yaml", "home.units: 各部门决算\n");
    ThemeRenderer accounts =
        ThemeRenderer.open(themes, "mine", ASKED, "zh-CN", DisclosureKind.FINAL_ACCOUNTS, findings)
            .orElseThrow();
    assertEquals("各部门决算", accounts.say("home.units"), "its own, of the kind");
    assertEquals("历年账本", accounts.say("home.years"), "its own");
    assertEquals("决算报表", accounts.say("part.tables"), "civic's, of the kind");
    assertEquals("首页", accounts.say("nav.home"), "civic's");
    ThemeRenderer budgets = open("mine").orElseThrow();
    assertEquals("各部门", budgets.say("home.units"));
    assertEquals("预算报表", budgets.say("part.tables"));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void misspeltKindOfWordsIsAFinding() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/messages/zh.final-account.yaml", "home.units: 各部门决算\n");
    open("mine");
    assertFinding(
        "theme-file-unused",
        Place.of("themes/mine/messages/zh.final-account.yaml"),
        "messages/zh.final-accounts.yaml");
  }

  @Test
  void wordThatWantsMoreValuesIsAFinding() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/messages/zh.yaml", "both: \"{0}和{1}\"");
    file("mine/layouts/not-found.peb", "{{ t(\"both\", \"甲\") }}");
    assertEquals("", render("mine", "not-found"));
    assertEquals(List.of("both", "{1}", "1"), only().message().args());
  }

  @Test
  void languageWithoutWordsIsAFinding() {
    assertTrue(
        ThemeRenderer.open(themes, "civic", ASKED, "fr", DisclosureKind.BUDGET, findings)
            .isPresent());
    assertFinding("theme-language", ASKED, "en, zh");
  }

  @Test
  void nameThatNoRecordHasIsAFindingWithItsPlace() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/layouts/not-found.peb", "<h1>\n  {{ page.titl }}\n</h1>");
    assertEquals("", render("mine", "not-found"));
    assertFinding(
        "template-unknown-name", new Place("themes/mine/layouts/not-found.peb", 2, 11), "title");
  }

  @Test
  void missingLayoutIsAFinding() {
    assertEquals("", render("civic", "hom"));
    assertEquals("template-missing", only().id());
  }

  @Test
  void addressOfAnAssetChangesWithItsContentAndWithWhatItRefersTo() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/layouts/not-found.peb", "{{ asset(\"print.css\") }}");
    file("mine/assets/print.css", "/* url(none) */ a { background: url('i/a b.svg?x#y') }");
    file("mine/assets/i/a b.svg", "<svg/>");
    String before = render("mine", "not-found");
    assertTrue(before.matches("\\.\\./\\.\\./assets/print-[0-9a-f]{10}\\.css"), before);
    String css =
        new String(
            open("mine").orElseThrow().assets().get(before.substring(6)), StandardCharsets.UTF_8);
    assertTrue(
        css.matches(
            "/\\* url\\(none\\) \\*/ a \\{ background: url\\('i/a b-[0-9a-f]{10}\\.svg\\?x#y'\\) }"),
        css);
    file("mine/assets/i/a b.svg", "<svg></svg>");
    assertNotEquals(before, render("mine", "not-found"));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void missingAssetNamesTheNearest() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/layouts/not-found.peb", "{{ asset(\"stile.css\") }}");
    assertEquals("", render("mine", "not-found"));
    assertFinding(
        "asset-missing", new Place("themes/mine/layouts/not-found.peb", 1, 11), "style.css");
  }

  @Test
  void styleSheetMayReferOnlyToTheSite() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/assets/a.css", "\n@import \"https://example.org/x.css\";");
    open("mine");
    assertEquals("asset-elsewhere", only().id());
    assertEquals(new Place("themes/mine/assets/a.css", 2, 10), only().place());
  }

  @Test
  void styleSheetsInACircleAreAFinding() throws IOException {
    file("mine/theme.yaml", "extends: civic");
    file("mine/assets/a.css", "@import 'b.css';");
    file("mine/assets/b.css", "@import 'a.css';");
    open("mine");
    assertEquals("asset-loop", only().id());
  }
}
