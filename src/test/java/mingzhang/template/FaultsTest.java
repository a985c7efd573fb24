package mingzhang.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.report.Finding;
import mingzhang.report.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors of themes mistype most is told in plain words, where it stands. */
class FaultsTest {
  record Unit(String name) {}

  private static final Map<String, ?> MODEL =
      Map.of("a", 1, "list", List.of(1), "unit", new Unit("局"));

  private static Finding fault(String text) {
    TemplateSource source =
        new TemplateSource() {
          @Override
          public Optional<TemplateText> find(String name) {
            return Optional.empty();
          }

          @Override
          public Set<String> names() {
            return Set.of("parts/footer.peb", "layouts/home.peb");
          }
        };
    TemplateEngine engine =
        new TemplateEngine(source, Escaping.HTML, Map.of("asset", call -> call.text(0)));
    TemplateText template = new TemplateText(text, "a.peb");
    return assertThrows(TemplateException.class, () -> engine.render(template, MODEL)).finding();
  }

  private static String told(Finding finding, String language) {
    Messages messages = Messages.in(language);
    String hint = finding.hint() == null ? "" : messages.text(finding.hint());
    return messages.text(finding.message()) + " | " + hint;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      value = {
        "x⏎{% if a %}⏎foo⏎bar § 2:4 § `if` begins here and has no end § write `{% endif %}`",
        "{% for i in list %}{{ i }} § 1:4 § `for` begins here and has no end § `{% endfor %}`",
        "x⏎{% block main %}⏎x⏎ § 2:4 § `block` begins here and has no end § `{% endblock %}`",
        "{% if a %}⏎{% for i in list %}⏎{% endif %} § 2:4 § `for` begins here and has no § endfor",
        "{% if a %}x{% endif %}⏎{% endif %} § 2:4 § `endif` belongs to nothing that is § delete it",
        "x⏎{{ a⏎y⏎z § 2:1 § `{{` opens here and is not closed § write `}}` where it ends",
        "x {{ a }⏎{{ a }} § 1:3 § `{{` opens here and is not closed § write `}}`",
        "x⏎{% if a }⏎y{% endif %} § 2:1 § `{%` opens here and is not closed § write `%}`",
        "{{ a %} § 1:1 § `{{` opens here and is not closed § write `}}`",
        "x {# c § 1:3 § `{#` opens here and is not closed § write `#}`",
        "{{ 'a }}⏎<a href='x'> § 1:4 § `'` opens here and is not closed § write `'`",
        "{% iff a %}{% endif %} § 1:4 § there is no tag `iff` § did you mean `if`",
        "{{ a | uper }} § 1:8 § there is no filter `uper` § did you mean `upper`",
        "{{ aset('x') }} § 1:4 § there is no function `aset` § did you mean `asset`",
        "{% if a is emty %}x{% endif %} § 1:12 § there is no test `emty` § did you mean `empty`",
        "{{ unit.nmae }} § 1:9 § there is no `nmae` here § did you mean `name`",
        "{% include 'parts/foter.peb' %} § 1:13 § there is no template § `parts/footer.peb`",
        "{% include parts/footer.peb %} § 1:12 § a template stands in quotes § parts/footer.peb",
        "⏎{{ 'abc' | replace }} § 2 § a value is missing in this call: replace_pairs § brackets",
        "{{ 'abc' | slice(1,2,3) }} § 1 § too many values in this call; it takes 2 § number 2",
        "{% if a = 1 %}x{% endif %} § 1:9 § `=` cannot stand here § compare two values with `==`",
        "{% if a && a %}x{% endif %} § 1 § `&` cannot stand here § write `and`",
        "{{ a | }} § 1:8 § something is missing before `}}` § write a value",
        "{{ (1 + 2 }} § 1 § `)` is missing in this tag § write `)`",
        "{% for x in a %}{% endfor %} § 1 § `for` goes through a list § that is a list",
        "{% if a > 'x' %}{% endif %} § 1 § cannot be added up, divided or compared § numbers only",
      })
  void isToldInPlainWords(String text, String place, String message, String hint) {
    Finding finding = fault(text.strip().replace('⏎', '\n'));
    String english = told(finding, "en");
    assertEquals("a.peb:" + place.strip(), finding.place().toString(), english);
    String[] parts = english.split(" \\| ", 2);
    assertEquals(message.strip(), within(parts[0], message.strip()), english);
    assertEquals(hint.strip(), within(parts[1], hint.strip()), english);
    String chinese = told(finding, "zh");
    assertFalse(chinese.matches("(?i).*(pebble|token|unexpected|argument|java).*"), chinese);
    assertFalse(english.matches("(?i).*(pebble|token|unexpected|java).*"), english);
  }

  private static String within(String text, String part) {
    return text.contains(part) ? part : text;
  }

  /** What stands between {@code verbatim} tags is text, and so are braces in texts. */
  @Test
  void textsThatLookLikeTagsAreNone() {
    String text = "{% verbatim %}{{ x {% if %}{% endverbatim %}{{ '{% if' }}{# {{ #}⏎{% endfor %}";
    Finding finding = fault(text.replace('⏎', '\n'));
    assertEquals("a.peb:2:4", finding.place().toString(), () -> told(finding, "en"));
  }
}
