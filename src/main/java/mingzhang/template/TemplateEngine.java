package mingzhang.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Renders Pebble templates the same way everywhere: names must exist, no locale, no clock, no Java
 * beyond records, maps and lists.
 *
 * <p>A line that holds only tags or comments leaves no line in the output; every other newline
 * stays. Names in {@code include}, {@code extends} and {@code import} are counted from the root of
 * the source. Of Pebble's own set, the tags {@code cache}, {@code parallel}, {@code from} and
 * {@code flush}, the filters {@code date} and {@code numberformat} and the function {@code i18n}
 * are left out.
 *
 * <p>Compiled templates are kept; an engine may be used by many threads.
 */
public final class TemplateEngine {
  private static final List<String> NO_FILTERS = List.of("date", "numberformat");
  private static final List<String> NO_FUNCTIONS = List.of("i18n");
  private static final AtomicLong PASSED = new AtomicLong();

  private final PebbleEngine pebble;
  private final Texts texts;
  private final Faults faults;
  private final Map<TemplateText, String> kept = new ConcurrentHashMap<>();

  /** An engine over a source of templates, with the functions its templates may call, by name. */
  public TemplateEngine(
      TemplateSource source, Escaping escaping, Map<String, TemplateFunction> functions) {
    texts = new Texts(source);
    pebble =
        new PebbleEngine.Builder()
            .loader(texts)
            .templateCache(new Compiled(texts))
            .strictVariables(true)
            .autoEscaping(escaping == Escaping.HTML)
            .defaultEscapingStrategy("html")
            .addEscapingStrategy("html", new HtmlMarks())
            .newLineTrimming(false)
            .defaultLocale(Locale.ROOT)
            .methodAccessValidator((object, method) -> RecordAttributes.isLoop(object))
            .registerExtensionCustomizer(
                new DisallowExtensionCustomizerBuilder()
                    .disallowedTokenParserTags(List.of("cache", "parallel", "from", "flush"))
                    .disallowedFilterKeys(NO_FILTERS)
                    .disallowedFunctionKeys(NO_FUNCTIONS)
                    .build())
            .extension(new Functions(functions, texts))
            .build();
    faults = new Faults(texts, callable(functions.keySet()));
  }

  private static Faults.Callable callable(Set<String> ours) {
    CoreExtension core = new CoreExtension();
    Set<String> functions = new TreeSet<>(ours);
    functions.addAll(core.getFunctions().keySet());
    NO_FUNCTIONS.forEach(functions::remove);
    Set<String> filters = new TreeSet<>(core.getFilters().keySet());
    filters.addAll(new EscaperExtension().getFilters().keySet());
    NO_FILTERS.forEach(filters::remove);
    return new Faults.Callable(functions, filters, new TreeSet<>(core.getTests().keySet()));
  }

  /** Renders a template of the source. */
  public String render(String name, Map<String, ?> model) {
    Rendering out = new Rendering();
    render(name, model, out);
    return out.toString();
  }

  /** Renders a template of the source in UTF-8. */
  public byte[] bytes(String name, Map<String, ?> model) {
    Encoding out = new Encoding();
    render(name, model, out);
    return out.toBytes();
  }

  private void render(String name, Map<String, ?> model, Writer out) {
    try {
      pebble.getTemplate(name).evaluate(out, new HashMap<>(model), Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw faults.of(e, name, model);
    }
  }

  /**
   * What a template of the source consists of; empty if there is none or it cannot be compiled,
   * which rendering it tells.
   */
  public Optional<Outline> outline(String name) {
    try {
      return Optional.of(Outline.of((PebbleTemplateImpl) pebble.getTemplate(name), texts));
    } catch (PebbleException e) {
      return Optional.empty();
    }
  }

  /** Renders a text that is not kept; it may include templates of the source. */
  public String render(TemplateText text, Map<String, ?> model) {
    String name = name(text);
    texts.pass(name, text);
    try {
      return render(name, model);
    } finally {
      texts.forget(name);
    }
  }

  /**
   * Renders a text that will come again, with another model: it is compiled once and kept for ever.
   */
  public String renderAgain(TemplateText text, Map<String, ?> model) {
    return render(kept.computeIfAbsent(text, this::keep), model);
  }

  private String keep(TemplateText text) {
    String name = name(text);
    texts.keep(name, text);
    return name;
  }

  private static String name(TemplateText text) {
    return text.file() + "\u0000" + PASSED.incrementAndGet();
  }
}
