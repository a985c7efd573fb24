package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mingzhang.model.Term;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;

class TermLinksTest {
  private static final TermLinks LINKS =
      new TermLinks(List.of(term("财政拨款"), term("财政拨款收入"), term("结转", "上年结转")));

  private static Term term(String name, String... aliases) {
    return new Term(name, "指\"" + name + "\"。", List.of(aliases), "", Place.of("glossary.yaml"));
  }

  private static String link(String term, String text) {
    return "<a class=\"term\" href=\"../../glossary.html#"
        + term
        + "\" title=\"指&quot;"
        + term
        + "&quot;。\">"
        + text
        + "</a>";
  }

  private static String html(String html) {
    return LINKS.html(html, "../../");
  }

  @Test
  void theLongestNameThatFitsIsLinked() {
    assertEquals("<p>" + link("财政拨款收入", "财政拨款收入") + "增加</p>", html("<p>财政拨款收入增加</p>"));
  }

  @Test
  void eachTermOnceInASection() {
    assertEquals("<p>" + link("财政拨款", "财政拨款") + "</p><p>财政拨款</p>", html("<p>财政拨款</p><p>财政拨款</p>"));
  }

  @Test
  void anAliasLeadsToItsTerm() {
    assertEquals("<p>" + link("结转", "上年结转") + "，结转</p>", html("<p>上年结转，结转</p>"));
  }

  @Test
  void linksHeadingsCodeAndAttributesStayAsTheyAre() {
    String html = "<h3>结转</h3><a href=\"结转.html\">结转</a><code>结转</code><img alt=\"结转\">";
    assertEquals(html, html(html));
  }
}
