package mingzhang.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Disclosure;
import mingzhang.model.Text;
import mingzhang.report.Findings;
import mingzhang.report.Messages;
import mingzhang.standard.Standard;
import mingzhang.template.Escaping;
import mingzhang.template.TemplateEngine;
import mingzhang.template.TemplateException;
import mingzhang.template.TemplateSource;
import mingzhang.template.TemplateText;

/** Binds texts to the figures of a disclosure and turns them into HTML. */
public final class Prose {
  /**
   * A bound text.
   *
   * @param html ready to print
   * @param markdown the text with its expressions evaluated; figures are marks
   * @param figures the bound figures, by the index of their marks
   * @param whole whether no table was missing that it asks for
   */
  public record Bound(String html, String markdown, List<BoundFigure> figures, boolean whole) {}

  private final Messages words;
  private final TemplateEngine engine;

  /** Texts in the language of a standard. */
  public Prose(String language) {
    this.words = Messages.in(language);
    this.engine = new TemplateEngine(TemplateSource.NONE, Escaping.NONE, TextFunctions.byName());
  }

  /**
   * Binds a text; whatever an expression asks for in vain is a finding.
   *
   * @param prefix begins the ids of headings
   * @param links decides relative links
   */
  public Bound bind(
      Text text,
      Disclosure disclosure,
      Standard standard,
      String prefix,
      SiteLinks links,
      Findings findings) {
    Binding binding = new Binding(text, disclosure, standard, words, findings);
    String markdown =
        text.markdown().indexOf('{') < 0 ? text.markdown() : evaluate(text, binding, findings);
    List<BoundFigure> figures = binding.bound();
    String html =
        new Markdown(links, findings)
            .html(new MarkdownText(markdown, text.file(), 1), prefix, marks(figures));
    return new Bound(html, markdown, figures, binding.isWhole());
  }

  private static Map<String, Object> model(Binding binding) {
    Disclosure disclosure = binding.disclosure;
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(Binding.VARIABLE, binding);
    model.put("year", String.valueOf(disclosure.year()));
    model.put("prior_year", String.valueOf(disclosure.year() - 1));
    model.put(
        "unit",
        Map.of(
            "name", disclosure.unit().name(),
            "short_name", disclosure.unit().shortName(),
            "department", disclosure.unit().department()));
    return model;
  }

  private String evaluate(Text text, Binding binding, Findings findings) {
    boolean again = binding.standard.texts().containsValue(text);
    Map<String, Object> model = model(binding);
    try {
      TemplateText template = new TemplateText(text.markdown(), text.file());
      return again ? engine.renderAgain(template, model) : engine.render(template, model);
    } catch (TemplateException e) {
      findings.add(e.finding());
      return "";
    }
  }

  private static Marks marks(List<BoundFigure> figures) {
    return new Marks() {
      @Override
      public String html(int index) {
        BoundFigure figure = figures.get(index);
        return figure.href().isEmpty()
            ? "<span class=\"figure\">" + escape(figure.text()) + "</span>"
            : "<a class=\"figure\" href=\""
                + escape(figure.href())
                + "\">"
                + escape(figure.text())
                + "</a>";
      }

      @Override
      public String text(int index) {
        return figures.get(index).text();
      }
    };
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
