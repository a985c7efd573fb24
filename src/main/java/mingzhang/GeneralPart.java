package mingzhang;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.jbake.JBakeOven;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.pages.Page;
import mingzhang.pages.PageHead;
import mingzhang.pages.view.Link;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Output;

/** The general pages and notices: JBake bakes them, our theme is their layout. */
final class GeneralPart {
  private final General general;
  private final Look look;
  private final Findings findings;

  GeneralPart(General general, Look look, Findings findings) {
    this.general = general;
    this.look = look;
    this.findings = findings;
  }

  /**
   * Bakes them and puts them out, if the output is open; returns their addresses, also of those
   * that the theme cannot make, as a link to them is not what is wrong.
   */
  Set<String> bake(Output out) {
    Set<String> urls = urls();
    if (general.isEmpty() || !out.isOpen()) {
      return urls;
    }
    try (TemporaryFolder into = new TemporaryFolder()) {
      for (String url : JBakeOven.bake(general, this::layout, into.path(), findings)) {
        urls.add(url);
        out.copy(url, into.path().resolve(url));
      }
    } catch (IOException e) {
      findings.add(
          Finding.error("bake-unwritable", Place.of("pages"))
              .withHint("bake-unwritable", System.getProperty("java.io.tmpdir", "")));
    }
    return urls;
  }

  private Set<String> urls() {
    Set<String> urls = new TreeSet<>();
    general.pages().forEach(p -> urls.add(p.url()));
    general.files().forEach(f -> urls.add(f.name()));
    if (!general.notices().isEmpty()) {
      urls.add(General.NOTICES);
    }
    return urls;
  }

  private Optional<byte[]> layout(String layout, String url, Map<String, Object> content) {
    Page page =
        general.pages().stream()
            .filter(p -> p.url().equals(url))
            .findFirst()
            .map(p -> general(p, content))
            .orElseGet(() -> notices(layout, url, content));
    return look.renderer().render(page.page(), page.site(), page.model(), findings);
  }

  private Page general(GeneralPage page, Map<String, Object> content) {
    boolean notice = page.type().equals("notice");
    String list = look.shell().words().say("nav.notices");
    List<Link> trail = notice ? List.of(Link.to(list, General.NOTICES)) : List.of();
    String section = notice ? "notices" : page.url();
    PageHead head =
        new PageHead(page.url(), page.type(), section, page.title(), page.summary(), trail);
    return look.shell().page(head, () -> content);
  }

  private Page notices(String layout, String url, Map<String, Object> content) {
    String title = look.shell().words().say("page.notices");
    PageHead head = new PageHead(url, layout, "notices", title, title, List.of());
    return look.shell().page(head, () -> content);
  }
}
