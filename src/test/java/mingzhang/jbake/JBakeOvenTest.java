package mingzhang.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.template.Escaping;
import mingzhang.template.TemplateEngine;
import mingzhang.template.TemplateException;
import mingzhang.template.TemplateText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JBakeOvenTest {
  private final Map<String, String> theme =
      new HashMap<>(
          Map.of(
              "page", "<h1>{{ site }}</h1>{{ date }} <{{ tags | join('、') }}>\n{{ body | raw }}",
              "notice", "<i>{{ date }}</i>{{ body | raw }}",
              "notices",
                  "{% for n in notices %}{{ n.link.href }} {{ n.link.text }} {{ n.date }}\n{% endfor %}"));

  @TempDir Path temp;
  private ContentFolder content;
  private Path into;

  @BeforeEach
  void folders() throws IOException {
    content = new ContentFolder(Files.createDirectory(temp.resolve("content")));
    into = Files.createDirectory(temp.resolve("into"));
  }

  private Set<String> bake() throws IOException {
    TemplateEngine engine =
        new TemplateEngine(
            name ->
                Optional.ofNullable(theme.get(name))
                    .map(text -> new TemplateText(text, "themes/t/layouts/" + name + ".peb")),
            Escaping.HTML,
            Map.of());
    Layouts layouts =
        (layout, url, own) -> {
          Map<String, Object> model = new HashMap<>(own);
          model.put("site", "甲&乙");
          try {
            return Optional.of(engine.render(layout, model).getBytes(StandardCharsets.UTF_8));
          } catch (TemplateException e) {
            content.findings.add(e.finding());
            return Optional.empty();
          }
        };
    return JBakeOven.bake(content.read(), layouts, into, content.findings);
  }

  private String baked(String url) throws IOException {
    return Files.readString(into.resolve(url));
  }

  @Test
  void bakesPagesNoticesTheirListAndFiles() throws IOException {
    content
        .page("pages/about.md", "## 说明\n\n<b>粗</b> [下](help/a.md#b)")
        .page("pages/help/a.md", "文")
        .page("notices/one.md", "公告一")
        .with("pages/help/img.png", "PNG")
        .with(
            "notices/two.md",
            "title=<二>\ndate=2025-05-01\ntype=notice\nstatus=published\n~~~~~~\n公告二");
    Set<String> made = bake();
    assertEquals(List.of(), content.told());
    assertEquals(
        Set.of(
            "pages/about.html",
            "pages/help/a.html",
            "pages/help/img.png",
            "notices/index.html",
            "notices/one.html",
            "notices/two.html"),
        made);
    assertEquals(
        """
        <h1>甲&amp;乙</h1>2025-03-01 <>
        <h2 id="说明">说明</h2>
        <p>&lt;b&gt;粗&lt;/b&gt; <a href="help/a.html#b">下</a></p>
        """,
        baked("pages/about.html"));
    assertEquals(
        "two.html &lt;二&gt; 2025-05-01\none.html 关于 2025-03-01\n", baked("notices/index.html"));
    assertEquals("PNG", baked("pages/help/img.png"));
  }

  @Test
  void aSecondBakeInTheSameProcessIsTheSame() throws IOException {
    content.page("pages/about.md", "文").page("notices/one.md", "公告一");
    bake();
    String first = baked("pages/about.html") + baked("notices/index.html");
    into = Files.createDirectory(temp.resolve("again"));
    bake();
    assertEquals(first, baked("pages/about.html") + baked("notices/index.html"));
    assertEquals(List.of(), content.told());
  }

  @Test
  void withoutNoticesThereIsNoListOfThem() throws IOException {
    assertEquals(
        Set.of("pages/about.html"),
        content.page("pages/about.md", "文") == null ? Set.of() : bake());
  }

  @Test
  void aBrokenLayoutIsAFindingOfItsOwnAndTheOthersAreBaked() throws IOException {
    theme.put("notice", "x\n{{ nosuch }}");
    content.page("pages/about.md", "文").page("notices/one.md", "公告一");
    assertEquals(Set.of("pages/about.html", "notices/index.html"), bake());
    assertEquals(List.of("themes/t/layouts/notice.peb:2:4: template-unknown-name"), content.told());
  }

  @Test
  void aMissingLayoutIsAFinding() throws IOException {
    theme.remove("notices");
    content.page("notices/one.md", "公告一");
    assertEquals(Set.of("notices/one.html"), bake());
    assertEquals(List.of("notices: template-missing"), content.told());
  }

  @Test
  void aPageThatComesOutEmptyIsAFinding() throws IOException {
    theme.put("page", "");
    content.page("pages/about.md", "文");
    assertEquals(Set.of(), bake());
    assertEquals(List.of("content/pages/about.md: page-empty"), content.told());
  }

  @Test
  void whatJBakeSaysIsNotLost() throws IOException {
    content.page("pages/about.md", "文");
    Layouts failing =
        (layout, url, own) -> {
          throw new IllegalArgumentException("defect");
        };
    assertEquals(Set.of(), JBakeOven.bake(content.read(), failing, into, content.findings));
    Set<String> ids = new TreeSet<>();
    content.findings.sorted().forEach(f -> ids.add(f.id()));
    assertEquals(Set.of("bake-failed", "bake-log", "page-empty"), ids);
    assertFalse(content.findings.sorted().toString().contains(".jbake"));
    assertTrue(content.told().size() >= 3);
  }

  @Test
  void nothingButPagesIsLeftInTheDestination() throws IOException {
    content.page("pages/about.md", "文");
    bake();
    try (Stream<Path> all = Files.walk(into)) {
      assertEquals(
          List.of("", "pages", "pages/about.html"),
          all.map(p -> into.relativize(p).toString()).sorted().toList());
    }
  }
}
