package mingzhang.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private final Findings findings = new Findings();
  private final Markdown markdown = new Markdown(SiteLinks.AS_WRITTEN, findings);

  private String html(String text) {
    return markdown.html(new MarkdownText(text, "pages/a.md", 6));
  }

  private static final Marks MARKS =
      new Marks() {
        @Override
        public String html(int index) {
          return "<a href=\"#c" + index + "\">" + index + "&lt;</a>";
        }

        @Override
        public String text(int index) {
          return index + "<";
        }
      };

  private String bound(String text) {
    return markdown.html(new MarkdownText(text, "a.md", 1), "", MARKS);
  }

  @Test
  void indentedFirstLineBeginsAParagraph() {
    assertEquals("<p>根据预算法第十四条</p>\n", html("    根据预算法第十四条"));
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertEquals(
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n",
        html("<script>alert(1)</script>\n\na <b onclick=\"x\">b</b>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](java&#x09;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](data:text/html,1)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](//host/x)",
        "[x](/x.html)",
        "[x](\\\\\\\\host/x)",
        "[x]()",
        "<javascript:alert(1)>",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "![x](data:image/png;base64,AA)",
        "![x](https://example.org/x.png)",
      })
  void linksThatMayNotBeAreFindingsAndLeaveTheirWords(String text) {
    String html = html(text);
    assertFalse(html.contains("href") || html.contains("src"), html);
    assertEquals(
        List.of(new Place("pages/a.md", 6, 1)),
        findings.sorted().stream().map(Finding::place).toList());
  }

  @Test
  void theFindingOfALinkCountsCharacters() {
    html("第一行\n第二行𠀀 **又** [x](javascript:1)");
    assertEquals(new Place("pages/a.md", 7, 12), findings.sorted().get(0).place());
  }

  @Test
  void goodLinksStayAndRelativeOnesAreAsked() {
    Markdown asked =
        new Markdown((to, place) -> to.replace(".md", ".html") + "?" + place, findings);
    assertEquals(
        "<p><a href=\"b.html?a.md:1:1\">b</a> <a href=\"https://example.org/\">c</a> <a href=\"#d\">d</a>"
            + " <a href=\"tel:1\">e</a></p>\n",
        asked.html(
            new MarkdownText("[b](b.md) [c](https://example.org/) [d](#d) [e](tel:1)", "a.md", 1)));
    assertTrue(findings.sorted().isEmpty());
  }

  @Test
  void headingsGetUniqueIdsThatKeepChinese() {
    assertEquals(
        "<h2 id=\"一机关运行经费\">（一）机关运行经费</h2>\n<h2 id=\"一机关运行经费-1\">（一）机关运行经费</h2>\n",
        html("## （一）机关运行经费\n## （一）机关运行经费\n"));
    assertEquals(
        "<h2 id=\"s-a\">A</h2>\n",
        markdown.html(new MarkdownText("## A", "a.md", 1), "s-", Marks.NONE));
  }

  @Test
  void aHeadingOfTheFirstLevelIsAWarning() {
    assertEquals("<h2 id=\"a\">A</h2>\n", html("# A"));
    assertEquals("heading-first-level", findings.sorted().get(0).id());
  }

  @Test
  void tablesHaveHeaderScopes() {
    assertTrue(html("|a|b|\n|-|-:|\n|1|2|\n").contains("<th scope=\"col\">a</th>"));
  }

  @Test
  void marksBecomeHtmlInTextAndPlainTextElsewhere() {
    assertEquals(
        "<p>共<a href=\"#c0\">0&lt;</a>，<strong><a href=\"#c12\">12&lt;</a></strong></p>\n",
        bound("共\uE0000\uE001，**\uE00012\uE001**"));
    assertEquals("<p><code>3&lt;</code></p>\n", bound("`\uE0003\uE001`"));
    assertEquals("<p><a href=\"b\" title=\"4&lt;\">x</a></p>\n", bound("[x](b \"\uE0004\uE001\")"));
    assertEquals("<h2 id=\"共\">共<a href=\"#c5\">5&lt;</a></h2>\n", bound("## 共\uE0005\uE001"));
  }

  @Test
  void aLineBreakBetweenChineseCharactersPrintsNoSpace() {
    assertEquals("<p>甲，乙</p>\n", html("甲，\n乙"));
    assertEquals("<p>a\nb</p>\n", html("a\nb"));
    assertEquals("<p>甲<a href=\"#c0\">0&lt;</a>乙</p>\n", bound("甲\n\uE0000\uE001\n乙"));
  }
}
