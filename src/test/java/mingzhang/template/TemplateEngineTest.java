package mingzhang.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
  record Account(String code, String name) {
    public String with(String more) {
      return name + more;
    }
  }

  private static final Account ACCOUNT = new Account("201", "一般<公共>服务");

  private static String html(String text, Map<String, ?> model) {
    return engine(Map.of(), Map.of()).render(new TemplateText(text, "a.peb"), model);
  }

  private static Finding fault(String text, Map<String, ?> model) {
    return assertThrows(TemplateException.class, () -> html(text, model)).finding();
  }

  private static TemplateEngine engine(
      Map<String, String> templates, Map<String, TemplateFunction> functions) {
    return new TemplateEngine(
        name ->
            Optional.ofNullable(templates.get(name))
                .map(text -> new TemplateText(text, "themes/t/" + name)),
        Escaping.HTML,
        functions);
  }

  @Test
  void readsRecordsMapsAndListsAndEscapesThem() {
    assertEquals(
        "201 一般&lt;公共&gt;服务 一般&lt;公共&gt;服务！ x 2 true1",
        html(
            "{{ a.code }} {{ a.name }} {{ a.with('！') }} {{ m.k }} {{ l[1] }}"
                + " {% for i in l %}{% if loop.first %}{{ loop.first }}{{ i }}{% endif %}{% endfor %}",
            Map.of("a", ACCOUNT, "m", Map.of("k", "x"), "l", List.of(1, 2))));
  }

  record Other(String code) {}

  @Test
  void oneAttributeOfDifferentKindsOfValues() {
    assertEquals(
        "201 7 x ",
        html(
            "{% for i in l %}{{ i.code }} {% endfor %}",
            Map.of("l", List.of(ACCOUNT, new Other("7"), Map.of("code", "x")))));
  }

  @Test
  void emptyIsNothingSpacesAndWhatHasNoEntries() {
    String test = "{% if v is empty %}e{% endif %}{% if v is not empty %}n{% endif %}";
    for (Object value : List.of("", " \t\n", List.of(), Map.of())) {
      assertEquals("e", html(test, Map.of("v", value)), value.toString());
    }
    for (Object value : List.of("\u3000", "a", List.of(""), Map.of("a", 1), 0, ACCOUNT)) {
      assertEquals("n", html(test, Map.of("v", value)), value.toString());
    }
  }

  @Test
  void escapesOnceHoweverOftenItIsAsked() {
    assertEquals(
        "&lt;b&gt; &lt;b&gt; <b> &lt;B&gt; 1.50",
        html(
            "{{ v }} {{ v | escape }} {{ v | raw }} {{ v | upper }} {{ n }}",
            Map.of("v", "<b>", "n", new java.math.BigDecimal("1.50"))));
  }

  @Test
  void bytesAreTheTextInUtf8() {
    TemplateEngine engine = engine(Map.of("a", "a é 表 𠮷 {{ v }} {{ w }} {{ n }}"), Map.of());
    Map<String, ?> model =
        Map.of("v", "z ß 明账 😀" + "x".repeat(40_000), "w", "\ud83d!", "n", Long.MIN_VALUE);
    assertArrayEquals(
        engine.render("a", model).getBytes(StandardCharsets.UTF_8), engine.bytes("a", model));
  }

  @Test
  void printsPlainTextWithoutEscapingWhereAsked() {
    TemplateEngine plain = new TemplateEngine(TemplateSource.NONE, Escaping.NONE, Map.of());
    assertEquals(
        "一般<公共>服务", plain.render(new TemplateText("{{ a.name }}", "x.md"), Map.of("a", ACCOUNT)));
  }

  @Test
  void aLineOfTagsOnlyLeavesNoLine() {
    assertEquals(
        "- 1\n- 2\n\nend\n",
        html(
            "{# list #}\n{% for i in l %}\n- {{ i }}\n  {% endfor %} {# x #}\n\nend\n",
            Map.of("l", List.of(1, 2))));
  }

  @Test
  void lineNumbersStayRightAfterLinesOfTags() {
    Finding finding = fault("{% if true %}\n{# x #}\n\nA {{ b }}\n{% endif %}\n", Map.of("a", 1));
    assertEquals(new Place("a.peb", 4, 6), finding.place());
    assertEquals("template-unknown-name", finding.id());
  }

  @Test
  void namesTheNearestNameThatExists() {
    assertEquals(
        Message.of("hint.template-nearest", "sheet"),
        fault("{{ shet }}", Map.of("sheet", 1)).hint());
    assertEquals(
        Message.of("hint.template-nearest", "code"),
        fault("{{ a.coda }}", Map.of("a", ACCOUNT)).hint());
    assertEquals(
        Message.of("hint.template-nearest", "upper"),
        fault("{{ a | uper }}", Map.of("a", "x")).hint());
    assertEquals(
        Message.of("hint.template-existing", "code, name, with"),
        fault("{{ a.zzzzzzzz }}", Map.of("a", ACCOUNT)).hint());
  }

  @Test
  void anAbsentValueIsToldFromAnUnknownName() {
    assertEquals("template-no-value", fault("{{ m.k.x }}", map("k", null)).id());
    assertEquals("template-no-value", fault("{{ k.x }}", mapOf("k", null)).id());
  }

  private static Map<String, Object> mapOf(String key, Object value) {
    Map<String, Object> map = new java.util.HashMap<>();
    map.put(key, value);
    return map;
  }

  private static Map<String, Object> map(String key, Object value) {
    return Map.of("m", mapOf(key, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ a.getClass() }}",
        "{{ a.class }}",
        "{{ a.hashCode }}",
        "{{ 'x'.getBytes() }}",
        "{{ 'x'.length }}",
        "{{ l.size }}",
        "{{ l.add('x') }}",
        "{{ template.name }}",
        "{{ locale.language }}",
        "{{ f.absolutePath }}",
      })
  void nothingElseOfJavaCanBeReached(String text) {
    Map<String, Object> model = Map.of("a", ACCOUNT, "l", List.of(), "f", new java.io.File("x"));
    assertEquals("template-unknown-name", fault(text, model).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% if a %}",
        "{{ a",
        "{% nosuch %}",
        "{% cache 'x' %}{% endcache %}",
        "{{ 'a' | join }}",
        "{{ a + {} }}",
      })
  void brokenTemplatesAreFindings(String text) {
    Finding finding = fault(text, Map.of("a", 1));
    assertTrue(finding.id().startsWith("template-"), finding.toString());
    assertEquals("a.peb", finding.place().file());
  }

  @Test
  void aMissingTemplateIsReportedWhereItIsNamed() {
    TemplateEngine engine =
        engine(Map.of("layouts/a.peb", "x\n  {% include \"parts/b.peb\" %}\n"), Map.of());
    Finding finding =
        assertThrows(TemplateException.class, () -> engine.render("layouts/a.peb", Map.of()))
            .finding();
    assertEquals("template-missing", finding.id());
    assertEquals(new Place("themes/t/layouts/a.peb", 2, 15), finding.place());
  }

  @Test
  void templatesThatIncludeEachOtherEndInAFinding() {
    TemplateEngine engine =
        engine(Map.of("a", "{% include 'b' %}", "b", "{% include 'a' %}"), Map.of());
    Finding finding =
        assertThrows(TemplateException.class, () -> engine.render("a", Map.of())).finding();
    assertEquals("template-error.endless", finding.message().key());
  }

  @Test
  void functionsReceiveArgumentsPlaceAndModel() {
    TemplateFunction figure =
        call ->
            new SafeString(
                "<b>" + call.arguments() + call.place() + call.variables().apply("v") + "</b>");
    TemplateEngine engine = engine(Map.of("a", "\n{{ figure('x', 2) }}"), Map.of("figure", figure));
    assertEquals("\n<b>[x, 2]themes/t/a:2:12!</b>", engine.render("a", Map.of("v", "!")));
  }

  @Test
  void aFunctionMayStopWithItsOwnFinding() {
    TemplateFunction bad =
        call -> {
          throw new TemplateException(Finding.error("x", call.place()));
        };
    TemplateEngine engine = engine(Map.of("a", "{{ bad('q') | upper }}"), Map.of("bad", bad));
    assertEquals(
        Finding.error("x", new Place("themes/t/a", 1, 9)),
        assertThrows(TemplateException.class, () -> engine.render("a", Map.of())).finding());
  }

  @Test
  void everyMessageExistsInBothLanguages() {
    for (String language : List.of("en", "zh")) {
      Messages messages = Messages.in(language);
      for (String text : Arrays.asList("{{ shet }}", "{{ zzzzzzz }}", "{{ a.x }}", "{% if")) {
        Finding finding = fault(text, Map.of("sheet", 1, "a", ACCOUNT));
        assertTrue(!messages.text(finding.message()).isEmpty());
        if (finding.hint() != null) {
          assertTrue(!messages.text(finding.hint()).isEmpty());
        }
      }
    }
  }
}
