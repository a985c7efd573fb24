package mingzhang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.General;
import mingzhang.model.Site;
import mingzhang.pages.Page;
import mingzhang.pages.Shell;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.SiteView;
import mingzhang.render.ThemeRenderer;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Output;

/**
 * How the pages of a site look: its theme, and the shell around every page.
 *
 * @param findings takes what is wrong with a page
 * @param site what is wrong with the site: after an error no page is rendered that nobody will see
 */
record Look(ThemeRenderer renderer, Shell shell, Findings findings, Findings site) {
  /** Opens the theme of the site; empty where a finding says why there is none. */
  static Optional<Look> open(Site site, General general, BuildOptions options, Findings findings) {
    Place asked = options.theme().map(name -> Place.of("--theme " + name)).orElse(site.themeAt());
    String theme = options.theme().orElse(site.theme());
    return ThemeRenderer.open(
            options.themes(), theme, asked, site.language(), site.kind(), findings)
        .map(renderer -> new Look(renderer, shell(site, general, renderer), findings, findings));
  }

  private static Shell shell(Site site, General general, ThemeRenderer renderer) {
    List<Link> pages =
        general.pages().stream()
            .filter(p -> p.type().equals("page"))
            .map(p -> Link.to(p.title(), p.url()))
            .toList();
    boolean notices = !general.notices().isEmpty();
    return new Shell(site, renderer::say, Version.GENERATOR, notices, pages);
  }

  /**
   * Renders pages and puts them into the output, if that is open; of a site with errors, which will
   * not be written, only the views are made, whose words the theme may lack.
   */
  void write(List<Page> pages, Output out) {
    boolean sound = out.takesUnsound() || !(findings.hasErrors() || site.hasErrors());
    if (out.isOpen()) {
      pages.parallelStream()
          .forEach(page -> out.page(page.page().url(), () -> render(page, sound)));
    }
  }

  /** Makes only the views of pages, whose words the theme may lack. */
  void words(List<Page> pages) {
    for (Page page : pages) {
      var unused = render(page, false);
    }
  }

  private Optional<byte[]> render(Page page, boolean sound) {
    SiteView around = page.site();
    Map<String, Object> model = page.model();
    return sound ? renderer.render(page.page(), around, model, findings) : Optional.empty();
  }

  /** The same look, whose pages tell what is wrong with them elsewhere. */
  Look with(Findings own) {
    return new Look(renderer, shell, own, site);
  }
}
