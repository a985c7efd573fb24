package mingzhang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.General;
import mingzhang.model.Site;
import mingzhang.pages.Page;
import mingzhang.pages.Shell;
import mingzhang.pages.view.Link;
import mingzhang.render.ThemeRenderer;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.OutputFolder;

/** How the pages of a site look: its theme, and the shell around every page. */
record Look(ThemeRenderer renderer, Shell shell, Findings findings) {
  /** Opens the theme of the site; empty where a finding says why there is none. */
  static Optional<Look> open(Site site, General general, BuildOptions options, Findings findings) {
    Place asked = Place.of(options.shown() + "/site.yaml");
    String theme = options.theme().orElse(site.theme());
    return ThemeRenderer.open(options.themes(), theme, asked, site.language(), findings)
        .map(renderer -> new Look(renderer, shell(site, general, renderer), findings));
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
  void write(List<Page> pages, OutputFolder out) {
    boolean sound = !findings.hasErrors();
    if (out.isOpen()) {
      pages.parallelStream().forEach(page -> write(page, sound, out));
    }
  }

  private void write(Page page, boolean sound, OutputFolder out) {
    Map<String, Object> model = page.model();
    if (sound) {
      renderer
          .render(page.page(), page.site(), model)
          .ifPresent(html -> out.put(page.page().url(), html));
    }
  }
}
