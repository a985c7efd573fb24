package mingzhang.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import mingzhang.model.DisclosureKind;
import mingzhang.pages.view.PageView;
import mingzhang.pages.view.SiteView;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.template.Escaping;
import mingzhang.template.TemplateEngine;
import mingzhang.template.TemplateException;

/**
 * Makes pages with a theme.
 *
 * <p>Templates are compiled once; a renderer may be used by many threads.
 */
public final class ThemeRenderer {
  private final TemplateEngine engine;
  private final ThemeMessages messages;
  private final NavigableMap<String, byte[]> assets;
  private final Findings findings;

  private ThemeRenderer(
      TemplateEngine engine,
      ThemeMessages messages,
      NavigableMap<String, byte[]> assets,
      Findings findings) {
    this.engine = engine;
    this.messages = messages;
    this.assets = assets;
    this.findings = findings;
  }

  /**
   * Opens a theme and those that it extends.
   *
   * @param themes the user's folder of themes, which need not exist; what it has comes before what
   *     the program brings
   * @param name name of the theme
   * @param asked where the site names it, for findings
   * @param language tag of the interface's language, for example {@code zh-CN}
   * @param kind what the site publishes, which has words of its own
   * @param findings takes what is wrong, now and with its words later
   * @return the renderer, or empty if a finding says why there is none
   */
  public static Optional<ThemeRenderer> open(
      Path themes,
      String name,
      Place asked,
      String language,
      DisclosureKind kind,
      Findings findings) {
    ThemePlaces places = new ThemePlaces(themes, findings);
    return ThemeChain.open(places, name, asked, findings)
        .map(
            chain -> {
              Assets assets = new Assets(chain, findings);
              ThemeMessages messages = ThemeMessages.open(chain, language, kind, asked, findings);
              TemplateEngine engine =
                  new TemplateEngine(
                      new ThemeTemplates(chain),
                      Escaping.HTML,
                      Map.of("t", messages, "asset", assets));
              ThemeCheck.run(chain, places::civic, engine, findings);
              return new ThemeRenderer(engine, messages, assets.published(), findings);
            });
  }

  /**
   * Renders a page with the layout that it names.
   *
   * @param model what the layout receives besides {@code page} and {@code site}
   * @param findings takes what is wrong with the theme
   * @return UTF-8, or empty if a finding says what is wrong with the theme
   */
  public Optional<byte[]> render(
      PageView page, SiteView site, Map<String, ?> model, Findings findings) {
    try {
      Map<String, Object> names = new HashMap<>(model);
      names.put("page", page);
      names.put("site", site);
      return Optional.of(engine.bytes("layouts/" + page.layout() + ".peb", names));
    } catch (TemplateException e) {
      findings.add(e.finding());
      return Optional.empty();
    }
  }

  /** A sentence of the interface in the site's language. */
  public String say(String key, Object... arguments) {
    return messages.say(key, arguments, findings);
  }

  /** Styles, scripts and images by their address from the root of the site, in order. */
  public NavigableMap<String, byte[]> assets() {
    return assets;
  }
}
